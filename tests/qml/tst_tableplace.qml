import QtQuick
import QtTest
import Vestibule.Ui
import Vestibule.Test

// The current row goes on being the same person, and is seen where it was seen.
TestCase {
    id: test
    name: "TablePlace"
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
            keyRole: "name"
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
                    width: 60
                    sortable: false
                    delegate: buttonCell
                }
            ]
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
        id: lists
        ListView {
            id: list
            property var source: []
            width: 400
            height: 300
            currentIndex: -1
            model: KeptRows {
                view: list
                source: list.source
                keyRole: "name"
            }
            delegate: ListRow {
                required property string name
                width: ListView.view.width
                title: name
            }
        }
    }

    function people(count: int): var {
        return Array.from({
                "length": count
            }, (_, i) => ({
                        "name": "Person " + i,
                        "score": (i * 7919) % 1000
                    }));
    }
    function tableAt(row: int, count: int): Table {
        const table = createTemporaryObject(tables, test, {
                "model": people(count)
            });
        table.currentRow = row;
        return table;
    }
    function listOf(table: Item): ListView {
        for (const child of Array.from(table.children)) {
            const found = child instanceof ListView ? child : listOf(child);
            if (found)
                return found as ListView;
        }
        return null;
    }
    function current(table: Table): string {
        return table.currentRow < 0 ? "" : table.rowAt(table.currentRow).name;
    }
    function seenAt(list: ListView): real {
        return list.currentItem.y - list.contentY;
    }

    function test_sortingTakesTheRowAlong_data(): var {
        return [{
                "tag": "few",
                "count": 200
            }, {
                "tag": "many",
                "count": 5000
            }];
    }
    function test_sortingTakesTheRowAlong(data: var) {
        const table = tableAt(100, data.count);
        const list = listOf(table);
        list.positionViewAtIndex(100, ListView.Center);
        const place = seenAt(list);
        table.sortBy(1);
        tryVerify(() => table.currentRow !== 100);
        compare(current(table), "Person 100");
        compare(seenAt(list), place);
        table.sortColumn = -1;
        tryCompare(table, "currentRow", 100);
        compare(seenAt(list), place);
    }

    function test_filteringKeepsTheRowOrTakesTheNext() {
        const table = tableAt(57, 200);
        table.filterText = "7";
        compare(current(table), "Person 57");
        table.filterText = "6";
        compare(current(table), "Person 67");
        table.filterText = "";
        compare(table.currentRow, 67);
        table.filterText = "nobody";
        compare(table.currentRow, -1);
    }

    function test_newRowsKeepTheRow() {
        const table = tableAt(30, 200);
        const list = listOf(table);
        list.positionViewAtIndex(25, ListView.Beginning);
        const place = seenAt(list);
        table.model = [{
                "name": "Newcomer",
                "score": 1
            }].concat(people(200));
        compare(table.currentRow, 31);
        compare(current(table), "Person 30");
        compare(seenAt(list), place);
        table.model = people(200).filter(person => person.name !== "Person 30");
        compare(current(table), "Person 31");
        table.model = people(200).reverse();
        compare(current(table), "Person 31");
        compare(seenAt(list), place);
    }

    function test_nobodyIsCurrentUntilSomebodyIs() {
        const table = tableAt(-1, 50);
        table.sortBy(1);
        table.filterText = "4";
        table.model = people(60);
        compare(table.currentRow, -1);
        compare(listOf(table).contentY, 0);
    }

    function test_keyboardStaysWithThePerson() {
        const table = tableAt(3, 200);
        listOf(table).forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Right);
        compare(ScreenReader.name(Window.activeFocusItem), "Actions for Person 3");
        table.sortBy(1);
        compare(ScreenReader.name(Window.activeFocusItem), "Actions for Person 3");
        table.model = people(100).filter((person, i) => i % 3 === 0);
        compare(ScreenReader.name(Window.activeFocusItem), "Actions for Person 3");
        keyClick(Qt.Key_Down);
        verify(ScreenReader.name(Window.activeFocusItem) !== "Actions for Person 3");
    }

    function test_listKeepsItsPlace() {
        const list = createTemporaryObject(lists, test, {
                "source": people(300)
            });
        list.currentIndex = 150;
        list.positionViewAtIndex(150, ListView.Center);
        const place = seenAt(list);
        list.source = people(300).filter((person, i) => i % 2 === 0);
        compare(list.currentIndex, 75);
        compare(list.currentItem.title, "Person 150");
        compare(seenAt(list), place);
        list.source = people(300);
        compare(list.currentIndex, 150);
        compare(seenAt(list), place);
    }
}
