import QtQuick
import QtTest
import Vestibule.Ui
import Vestibule.Test

TestCase {
    id: test
    name: "Table"
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
        id: models
        ListModel {
        }
    }
    Component {
        id: spies
        SignalSpy {
        }
    }

    function initTestCase() {
        Assistance.active = true;
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
        keyClick(Qt.Key_Left, Qt.ShiftModifier);
        verify(header.width < before);
        for (let i = 0; i < 100; ++i)
            keyClick(Qt.Key_Left, Qt.ShiftModifier);
        verify(header.width >= 64);
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

    // What has no column of its own is still said, found and given its room.
    function test_notes() {
        const table = createTemporaryObject(tables, test, {
                "model": people(50)
            });
        const low = table.rowHeight;
        table.columns[0].noteRole = "due";
        table.columns[2].shown = false;
        verify(table.rowHeight > low);
        const row = find(table, item => item instanceof TableRow);
        compare(row.height, table.rowHeight);
        compare(ScreenReader.name(row), "Name: Person 0, d0, Score: 0");
        table.filterText = "d49";
        compare(table.count, 1);
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
}
