import QtQuick
import QtTest
import Vestibule.Ui

// What the list of keys says of the page that is open.
TestCase {
    id: test
    name: "PageKeys"
    width: 600
    height: 400
    when: windowShown
    visible: true

    Component {
        id: page
        Item {
            property alias undo: undo
            PageKey {
                id: undo
                keys: ["Ctrl+Z"]
                text: "Undo"
            }
            PageKey {
                keys: ["Left", "Right"]
                text: "Another"
                group: "In the strip"
            }
        }
    }
    Component {
        id: table
        Table {
            width: 400
            height: 300
            model: [{
                    "name": "Anna"
                }]
            columns: [
                TableColumn {
                    title: "Name"
                    role: "name"
                }
            ]
        }
    }

    Component {
        id: opened
        Column {
            property alias page: held
            property alias first: one
            property alias before: outside
            Button {
                id: outside
                text: "Back"
            }
            Page {
                id: held
                width: 500
                height: 300
                scrolling: false
                Button {
                    id: one
                    text: "Begin"
                }
            }
        }
    }

    // A page that has just opened has the keyboard itself: Tab goes into it, not to what stands before it in the window.
    function test_tabGoesIntoThePage() {
        const made = createTemporaryObject(opened, test);
        made.page.forceActiveFocus();
        keyClick(Qt.Key_Tab);
        verify(made.first.activeFocus);
        made.page.forceActiveFocus();
        keyClick(Qt.Key_Backtab);
        verify(made.before.activeFocus);
    }

    function titles(): var {
        return PageKeys.groups().map(group => group.title);
    }

    function test_alivePagesSayTheirKeys() {
        compare(titles(), []);
        const made = page.createObject(test);
        compare(titles(), ["On this page", "In the strip"]);
        compare(PageKeys.groups()[0].rows, [{
                    "title": "Undo",
                    "keys": ["Ctrl+Z"]
                }]);
        made.undo.enabled = false;
        compare(titles(), ["In the strip"]);
        made.destroy();
        tryVerify(() => titles().length === 0);
    }

    function test_twoOfAKindSayItOnce() {
        const first = createTemporaryObject(table, test);
        const second = createTemporaryObject(table, test);
        compare(titles(), ["In tables"]);
        verify(PageKeys.groups()[0].rows.length > 3);
        const said = PageKeys.groups()[0].rows.map(row => row.title);
        compare(new Set(said).size, said.length);
        first.visible = false;
        compare(titles(), ["In tables"]);
        second.model = [];
        compare(titles(), []);
    }
}
