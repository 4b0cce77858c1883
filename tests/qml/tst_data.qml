import QtQuick
import QtTest
import Vestibule.Ui
import Vestibule.Test

TestCase {
    id: test
    name: "Data"
    width: 900
    height: 600
    when: windowShown
    visible: true

    Component {
        id: tables
        Table {
            width: 800
            height: 400
            label: "People"
            columns: [
                TableColumn {
                    title: "Name"
                    role: "name"
                    fill: true
                },
                TableColumn {
                    title: "Score"
                    role: "score"
                    numeric: true
                    filtered: false
                },
                TableColumn {
                    title: "Due"
                    role: "due"
                    sortable: false
                    function display(value: var): string {
                        return "on " + value;
                    }
                }
            ]
        }
    }
    Component {
        id: neighbours
        Column {
            property alias before: first
            property alias table: middle
            property alias after: last
            Button {
                id: first
                text: "Before"
            }
            Table {
                id: middle
                width: 300
                height: 200
                label: "People"
                model: test.people(4)
                columns: [
                    TableColumn {
                        title: "Name"
                        role: "name"
                        width: 200
                    },
                    TableColumn {
                        width: 60
                        sortable: false
                        delegate: boxCell
                    },
                    TableColumn {
                        title: "Score"
                        role: "score"
                        width: 200
                    },
                    TableColumn {
                        width: 60
                        sortable: false
                        delegate: buttonCell
                    }
                ]
            }
            Button {
                id: last
                text: "After"
            }
        }
    }
    Component {
        id: boxCell
        Item {
            id: cell
            property var value
            property var row
            readonly property Item control: box
            CheckBox {
                id: box
                visible: cell.row ? cell.row.name !== "Person 1" : false
                text: cell.row ? "Choose " + cell.row.name : ""
            }
        }
    }
    Component {
        id: buttonCell
        Item {
            id: cell
            property var value
            property var row
            readonly property Item control: button
            IconButton {
                id: button
                text: cell.row ? "Actions for " + cell.row.name : ""
            }
        }
    }
    Component {
        id: models
        ListModel {
        }
    }
    Component {
        id: sorts
        SortFilterModel {
        }
    }
    Component {
        id: steps
        Stepper {
            width: 600
            label: "Road"
            steps: [{
                    "title": "A",
                    "state": "done"
                }, {
                    "title": "Б".repeat(60),
                    "subtitle": "now",
                    "state": "now"
                }, {
                    "title": "C",
                    "state": "locked"
                }]
        }
    }
    Component {
        id: texts
        Column {
            property alias view: m
            property alias next: b
            Markdown {
                id: m
                width: 400
            }
            Button {
                id: b
                text: "Next"
            }
        }
    }
    Component {
        id: lines
        Sparkline {
        }
    }
    Component {
        id: charts
        LineChart {
            width: 400
        }
    }
    Component {
        id: bars
        BarChart {
            width: 400
        }
    }
    Component {
        id: times
        Timeline {
            width: 400
            entries: [{
                    "time": "14:02",
                    "title": "Graded",
                    "text": "84 %"
                }, {
                    "time": "now",
                    "title": "ж".repeat(500)
                }]
        }
    }
    Component {
        id: spies
        SignalSpy {
        }
    }

    function spyOn(target: QtObject, signalName: string): QtObject {
        return createTemporaryObject(spies, test, {
                "target": target,
                "signalName": signalName
            });
    }
    function people(count: int): var {
        return Array.from({
                "length": count
            }, (_, i) => ({
                        "name": "Person " + i,
                        "score": (i * 7919) % 1000,
                        "due": "d" + i
                    }));
    }
    function listOf(table: Item): ListView {
        return find(table, item => item instanceof ListView) as ListView;
    }
    function find(item: Item, wanted: var): Item {
        for (const child of Array.from(item.children)) {
            const found = wanted(child) ? child : find(child, wanted);
            if (found)
                return found;
        }
        return null;
    }

    function test_tenThousandRows() {
        const table = createTemporaryObject(tables, test, {
                "model": people(10000)
            });
        compare(table.count, 10000);
        const list = listOf(table);
        verify(list.contentItem.children.length < 60, "rows that are not in sight exist: " + list.contentItem.children.length);
        list.forceActiveFocus(Qt.TabFocusReason);
        compare(table.currentRow, 0);
        keyClick(Qt.Key_End);
        compare(table.currentRow, 9999);
        keyClick(Qt.Key_PageUp);
        verify(table.currentRow < 9995);
        keyClick(Qt.Key_Home);
        keyClick(Qt.Key_Down);
        const activated = spyOn(table, "activated");
        keyClick(Qt.Key_Return);
        compare(activated.signalArguments[0][0], 1);
        compare(activated.signalArguments[0][1].name, "Person 1");
    }

    function test_sorting() {
        const table = createTemporaryObject(tables, test, {
                "model": people(200)
            });
        table.sortBy(1);
        compare(table.rowAt(0).score, 0);
        table.sortBy(1);
        compare(table.sortOrder, Qt.DescendingOrder);
        verify(table.rowAt(0).score > table.rowAt(199).score);
        table.sortBy(0);
        compare(table.rowAt(2).name, "Person 2");  // numbers inside names count as numbers
        table.sortColumn = -1;
        compare(table.rowAt(3).name, "Person 3");
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

    function test_headerByKeyboardAndReader() {
        const table = createTemporaryObject(tables, test, {
                "model": people(3)
            });
        const header = find(table, item => item instanceof TableHeaderCell);
        verify(ScreenReader.press(header));
        compare(table.sortColumn, 0);
        verify(ScreenReader.description(header) !== "");
        header.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        compare(table.sortOrder, Qt.DescendingOrder);
        const before = header.width;
        keyClick(Qt.Key_Left, Qt.AltModifier);
        verify(header.width < before);
        for (let i = 0; i < 100; ++i)
            keyClick(Qt.Key_Left, Qt.AltModifier);
        verify(header.width >= 64);
    }

    function focused(): string {
        return ScreenReader.name(Window.activeFocusItem);
    }

    function test_tabPassesTheRows() {
        const page = createTemporaryObject(neighbours, test);
        page.before.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Tab);
        compare(focused(), "Name: Person 0, Score: 0");
        keyClick(Qt.Key_Tab);
        compare(focused(), "After");
        keyClick(Qt.Key_Backtab, Qt.ShiftModifier);
        compare(focused(), "Name: Person 0, Score: 0");
        keyClick(Qt.Key_Right);
        compare(focused(), "Choose Person 0");
        keyClick(Qt.Key_Tab);
        compare(focused(), "After");
        keyClick(Qt.Key_Backtab, Qt.ShiftModifier);
        keyClick(Qt.Key_Backtab, Qt.ShiftModifier);
        compare(focused(), "Before");
    }

    function test_arrowsReachWhatIsInTheRows() {
        const page = createTemporaryObject(neighbours, test);
        page.before.forceActiveFocus(Qt.TabFocusReason);
        const walk = (key, name) => {
            keyClick(key);
            compare(focused(), name);
        };
        walk(Qt.Key_Tab, "Name: Person 0, Score: 0");
        walk(Qt.Key_Right, "Choose Person 0");
        const box = Window.activeFocusItem;
        keyClick(Qt.Key_Space);
        verify(box.checked);
        walk(Qt.Key_Right, "Actions for Person 0");
        walk(Qt.Key_Right, "Actions for Person 0");
        walk(Qt.Key_Down, "Actions for Person 1");
        walk(Qt.Key_Left, "Name: Person 1, Score: 919");  // this one has nothing to choose
        walk(Qt.Key_Left, "Name: Person 1, Score: 919");
        walk(Qt.Key_Up, "Name: Person 0, Score: 0");
        walk(Qt.Key_Right, "Choose Person 0");
        walk(Qt.Key_Down, "Name: Person 1, Score: 919");
        walk(Qt.Key_Home, "Name: Person 0, Score: 0");
        walk(Qt.Key_Up, "Name");
        walk(Qt.Key_Right, "Score");
        keyClick(Qt.Key_Return);
        compare(page.table.sortColumn, 2);
        walk(Qt.Key_Left, "Name");
        walk(Qt.Key_Down, "Name: Person 0, Score: 0");
        walk(Qt.Key_Up, "Score");
    }

    function test_filtering() {
        const table = createTemporaryObject(tables, test, {
                "model": people(50),
                "filterText": "person 49"
            });
        compare(table.count, 1);
        table.filterText = "d49";
        compare(table.count, 1);
        table.filterText = "343";  // only in a column that is not filtered
        compare(table.count, 0);
        table.filterText = "";
        compare(table.count, 50);
    }

    function test_rowsAreSpoken() {
        const table = createTemporaryObject(tables, test, {
                "model": people(1)
            });
        const row = find(table, item => item instanceof TableRow);
        compare(ScreenReader.name(row), "Name: Person 0, Score: 0, Due: on d0");
        const activated = spyOn(table, "activated");
        verify(ScreenReader.press(row));
        compare(activated.count, 1);
    }

    function test_widthsShareWhatIsThere() {
        const table = createTemporaryObject(tables, test, {
                "model": []
            });
        compare(Math.round(table.rowWidth), 798);
        table.width = 200;
        verify(table.widths[0] >= 64);
    }

    function test_listModelThatFillsLater() {
        const model = createTemporaryObject(models, test);
        const table = createTemporaryObject(tables, test, {
                "model": model,
                "sortColumn": 0,
                "sortOrder": Qt.DescendingOrder,
                "filterText": "b"
            });
        compare(table.count, 0);
        model.append({
                "name": "b1",
                "score": 1,
                "due": "x"
            });
        model.append({
                "name": "b2",
                "score": 1,
                "due": "x"
            });
        model.append({
                "name": "c",
                "score": 1,
                "due": "x"
            });
        compare(table.count, 2);
        compare(table.rowAt(0).name, "b2");
        model.setProperty(2, "name", "b3");
        compare(table.count, 3);
        model.clear();
        compare(table.count, 0);
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

    function test_stepper() {
        const item = createTemporaryObject(steps, test);
        const activated = spyOn(item, "activated");
        const first = find(item, child => child.Accessible.description === "now" && child.focusPolicy !== undefined);
        verify(ScreenReader.name(first).startsWith("2"));
        ScreenReader.press(first);
        compare(activated.count, 0);
        item.interactive = true;
        ScreenReader.press(first);
        compare(activated.count, 1);
        tryVerify(() => item.implicitHeight > 60);
        item.compact = true;
        tryVerify(() => item.implicitHeight <= 24);
        item.steps = [];
        compare(item.children.length > 0, true);
    }

    function test_markdown() {
        const item = createTemporaryObject(texts, test);
        item.view.markdown = "# Title\n\nSee [one](page:one) and [two](page:two).\n\n> quote\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\n<b>raw</b> `code`\n";
        const plain = item.view.getText(0, item.view.length);
        verify(plain.indexOf("Title") === 0);
        verify(plain.indexOf("<b>raw</b>") > 0, "raw HTML stays text: " + plain);
        const activated = spyOn(item.view, "linkActivated");
        item.view.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Tab);
        compare(item.view.selectedText, "one");
        keyClick(Qt.Key_Tab);
        compare(item.view.selectedText, "two");
        keyClick(Qt.Key_Return);
        compare(activated.signalArguments[0][0], "page:two");
        keyClick(Qt.Key_Tab);
        verify(item.next.activeFocus);
        item.view.markdown = "";
        compare(item.view.length, 0);
        item.view.markdown = "*".repeat(5000) + "👩‍🚀 مرحبا";
        verify(item.view.length > 0);
    }

    function test_charts() {
        const line = createTemporaryObject(lines, test, {
                "width": 100,
                "height": 40
            });
        compare(line.points.length, 0);
        line.values = [5];
        compare(line.points.length, 2);
        line.values = [1, 3, 2];
        compare(line.points.length, 3);
        verify(line.points[1].y < line.points[0].y);
        for (const point of line.points)
            verify(point.y >= 0 && point.y <= 40);
        const chart = createTemporaryObject(charts, test, {
                "labels": ["a", "b"],
                "series": [{
                        "label": "S",
                        "values": [3, 42]
                    }]
            });
        compare(chart.highest, 50);
        compare(chart.Accessible.description, "S: 3, 42");
        const bar = createTemporaryObject(bars, test, {
                "bars": [{
                        "label": "A",
                        "value": 0
                    }, {
                        "label": "Б".repeat(80),
                        "value": 4
                    }],
                "unit": "pcs"
            });
        verify(bar.Accessible.description.startsWith("A: 0 pcs"));
        verify(bar.implicitHeight > 0);
        bar.bars = [];
        compare(bar.highest, 0);
    }

    function test_timeline() {
        const item = createTemporaryObject(times, test);
        tryVerify(() => item.implicitHeight > 100);
        item.entries = [];
        tryCompare(item, "implicitHeight", 0);
    }
}
