import QtQuick
import QtTest
import Vestibule.Ui
import Vestibule.Test

TestCase {
    id: test
    name: "TableKeys"
    width: 900
    height: 600
    when: windowShown
    visible: true

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

    function initTestCase() {
        Assistance.active = true;
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
}
