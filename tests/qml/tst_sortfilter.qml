import QtQuick
import QtTest
import Vestibule.Ui

TestCase {
    id: test
    name: "SortFilter"
    width: 900
    height: 600
    when: windowShown
    visible: true

    Component {
        id: sorts
        SortFilterModel {
        }
    }

    function test_whatHasNoValueComesLast() {
        const model = createTemporaryObject(sorts, test);
        model.source = [{
                "due": 3
            }, {}, {
                "due": NaN
            }, {
                "due": "soon"
            }, {
                "due": 1
            }, {
                "due": ""
            }];
        model.sortBy = "due";
        const inOrder = () => [0, 1, 2, 3, 4, 5].map(row => model.sourceRow(row));
        compare(inOrder(), [4, 0, 3, 1, 2, 5]);
        model.order = Qt.DescendingOrder;
        compare(inOrder(), [3, 0, 4, 1, 2, 5]);
    }

    function test_filterTakesYoForYe() {
        const model = createTemporaryObject(sorts, test);
        model.source = [{
                "name": "Семён Ёлкин"
            }, {
                "name": "Олег Петров"
            }];
        model.filterRoles = ["name"];
        model.filterText = "семен елк";
        compare(model.count, 1);
        compare(model.sourceRow(0), 0);
    }

    function test_sortFilterModelSurvivesBadSources() {
        const model = createTemporaryObject(sorts, test);
        for (const source of [null, undefined, 7, "text", [1, 2], [{
                    "a": 1
                }, {
                    "b": 2
                }]]) {
            model.source = source;
            model.sortBy = "nothing";
            model.filterText = "zzz";
            compare(model.count, 0);
            model.filterText = "";
        }
        compare(model.get(1).b, 2);
        compare(Object.keys(model.get(9)).length, 0);
        compare(model.sourceRow(9), -1);
    }
}
