import QtQuick
import QtTest
import Vestibule.Ui
import Vestibule.Test

// Who comes back to a page finds it as they left it: a page is made, used and left, and made again with the same memory.
TestCase {
    id: test
    name: "Memory"
    width: 900
    height: 600
    when: windowShown
    visible: true

    Component {
        id: memories
        PageMemory {
            habits: PageMemory {
            }
        }
    }
    Component {
        id: pages
        Page {
            id: page

            property alias search: search
            property alias table: table
            property var rows: []
            property int opinion: 0

            width: 800
            height: 500
            title: "People"
            scrolling: false

            Remembered {
                memory: page.memory
                name: "opinion"
                value: page.opinion
                onFound: opinion => page.opinion = opinion
            }
            SearchField {
                id: search
                memory: page.memory
            }
            Table {
                id: table
                width: 700
                height: 400
                memory: page.memory
                keyRole: "name"
                filterText: search.query
                model: page.rows
                columns: [
                    TableColumn {
                        title: "Name"
                        role: "name"
                        fill: true
                    },
                    TableColumn {
                        title: "Score"
                        role: "score"
                        filtered: false
                    }
                ]
            }
        }
    }
    Component {
        id: lists
        Page {
            id: page

            property alias list: list
            property var rows: []

            width: 800
            height: 400
            scrolling: false

            RowList {
                id: list
                label: "Pages"
                source: page.rows
                keyRole: "name"
                memory: page.memory
                delegate: ListRow {
                    required property string name
                    x: LayoutMirroring.enabled ? Space.l : 0
                    width: ListView.view.width - Space.l
                    title: name
                }
            }
        }
    }
    Component {
        id: texts
        Page {
            property alias paper: paper
            width: 400
            height: 300
            Rectangle {
                id: paper
                implicitWidth: 100
                implicitHeight: 2000
            }
            TextField {
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
    function make(component: Component, memory: PageMemory, rows: var): Item {
        return createTemporaryObject(component, test, {
                "memory": memory,
                "rows": rows
            });
    }
    // As the shell does it: what becomes of the page after it was left is not remembered.
    function leave(page: Page) {
        page.memory = null;
        page.destroy();
    }
    function part(item: Item, has: var): var {
        for (const child of Array.from(item.children)) {
            const found = has(child) ? child : part(child, has);
            if (found)
                return found;
        }
        return null;
    }
    function listOf(item: Item): ListView {
        return part(item, child => child instanceof ListView);
    }

    function seenAt(list: ListView): real {
        return list.currentItem.y - list.contentY;
    }

    function test_searchOrderWidthsAndPlace() {
        const memory = createTemporaryObject(memories, test);
        const before = make(pages, memory, people(300));
        before.search.text = "person";
        before.search.settle();
        before.table.sortBy(1);
        before.table.sortBy(1);
        before.table.columns[1].userWidth = 222;
        before.table.currentRow = 150;
        listOf(before.table).positionViewAtIndex(150, ListView.Center);
        before.opinion = 4;
        const name = before.table.rowAt(150).name;
        const place = seenAt(listOf(before.table));
        verify(place > 0);
        leave(before);
        const after = make(pages, memory, []);  // its rows are loaded later
        compare(after.search.text, "person");
        compare(after.search.query, "person");
        compare(after.opinion, 4);
        compare(after.table.sortColumn, 1);
        compare(after.table.sortOrder, Qt.DescendingOrder);
        compare(after.table.columns[1].userWidth, 222);
        after.rows = people(300);
        tryCompare(after.table, "currentRow", 150);
        compare(after.table.rowAt(150).name, name);
        tryVerify(() => seenAt(listOf(after.table)) === place);
    }

    function test_aPlaceThatIsAwaitedIsNotForgotten() {
        const memory = createTemporaryObject(memories, test);
        const before = make(pages, memory, people(300));
        before.table.currentRow = 150;
        leave(before);
        leave(make(pages, memory, []));  // left before its rows came
        compare(make(pages, memory, people(300)).table.currentRow, 150);
    }

    function test_whatIsGoneIsNotLookedFor() {
        const memory = createTemporaryObject(memories, test);
        const before = make(pages, memory, people(300));
        before.table.currentRow = 299;
        leave(before);
        const after = make(pages, memory, people(20));
        compare(after.table.currentRow, -1);
        verify(listOf(after.table).contentY <= Math.max(0, listOf(after.table).contentHeight - listOf(after.table).height));
    }

    function test_habitsAreOfEveryVisit() {
        const first = createTemporaryObject(memories, test);
        const page = make(pages, first, people(30));
        page.table.sortBy(1);
        page.search.text = "7";
        page.search.settle();
        leave(page);
        const second = createTemporaryObject(memories, test, {
                "habits": first.habits
            });
        const again = make(pages, second, people(30));
        compare(again.table.sortColumn, 1);
        compare(again.search.text, "");
    }

    function test_withoutMemoryNothingIsKept() {
        const page = make(pages, null, people(30));
        page.table.sortBy(1);
        leave(page);
        compare(make(pages, null, people(30)).table.sortColumn, -1);
    }

    function test_aColumnThatHidesGoesOnSorting() {
        const page = make(pages, null, people(30));
        page.table.sortBy(1);
        page.table.columns[0].shown = false;
        compare(page.table.rowAt(0).score, 0);
        compare(page.table.rowAt(1).score, Math.min(...people(30).map(person => person.score).filter(score => score > 0)));
    }

    function test_rowsOfAList() {
        const memory = createTemporaryObject(memories, test);
        const before = make(lists, memory, people(200));
        before.list.currentIndex = 120;
        before.list.positionViewAtIndex(120, ListView.End);
        const place = seenAt(before.list);
        leave(before);
        const after = make(lists, memory, people(200));
        tryCompare(after.list, "currentIndex", 120);
        tryVerify(() => seenAt(after.list) === place);
    }

    function test_whatScrolls() {
        const memory = createTemporaryObject(memories, test);
        const before = createTemporaryObject(texts, test, {
                "memory": memory
            });
        const scrolled = part(before, child => child instanceof ScrollArea);
        tryVerify(() => scrolled.contentHeight > 2000);
        scrolled.contentY = 700;
        leave(before);
        const after = createTemporaryObject(texts, test, {
                "memory": memory
            });
        const area = part(after, child => child instanceof ScrollArea);
        after.paper.implicitHeight = 300;  // the rest comes later
        after.forceActiveFocus();
        after.paper.implicitHeight = 2000;
        tryCompare(area, "contentY", 700);
        keyClick(Qt.Key_Home);
        compare(area.contentY, 0);
        after.paper.implicitHeight = 3000;
        waitForRendering(after);
        compare(area.contentY, 0);  // the person has gone elsewhere
    }
}
