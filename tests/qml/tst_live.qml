import QtQuick
import QtQuick.Layouts
import QtTest
import Vestibule.Ui

// Children that come and go in a layout that is resized before anything is polished: the window is never shown.
TestCase {
    id: test
    name: "Live"
    width: 600
    height: 400

    ListModel {
        id: rows
    }

    Component {
        id: column
        Item {
            property alias layout: inner
            width: 300
            LiveColumn {
                id: inner
                width: parent.width
                spacing: 0
                Repeater {
                    model: rows
                    Rectangle {
                        Layout.fillWidth: true
                        implicitHeight: 10
                    }
                }
            }
        }
    }
    Component {
        id: row
        Item {
            property alias layout: inner
            width: 300
            LiveRow {
                id: inner
                width: parent.width
                spacing: 0
                Repeater {
                    model: rows
                    Rectangle {
                        Layout.fillWidth: true
                        implicitHeight: 10
                    }
                }
            }
        }
    }
    Component {
        id: grid
        Item {
            property alias layout: inner
            width: 300
            LiveGrid {
                id: inner
                width: parent.width
                columns: 1
                rowSpacing: 0
                Repeater {
                    model: rows
                    Rectangle {
                        Layout.fillWidth: true
                        implicitHeight: 10
                    }
                }
            }
        }
    }

    function shown(layout: Item): var {
        return Array.from(layout.children).filter(child => child instanceof Rectangle);
    }

    function test_taken_out_data(): var {
        return [{
                "tag": "column",
                "component": column
            }, {
                "tag": "row",
                "component": row
            }, {
                "tag": "grid",
                "component": grid
            }];
    }
    function test_taken_out(data: var) {
        rows.clear();
        for (let i = 0; i < 4; ++i)
            rows.append({
                    "number": i
                });
        const item = createTemporaryObject(data.component, test);
        const last = shown(item.layout)[3];
        rows.remove(0, 3);
        wait(0);  // what was taken out is deleted now
        item.width = 200;
        compare(shown(item.layout), [last]);
        compare(last.width, 200);
        compare(last.y, 0);
    }
    function test_taken_out_while_resized() {
        rows.clear();
        for (let i = 0; i < 4; ++i)
            rows.append({
                    "number": i
                });
        const item = createTemporaryObject(column, test);
        for (let i = 3; i > 0; --i) {
            rows.remove(0);
            item.width = 100 + i;
            wait(0);
            item.width = 200 + i;
            compare(item.layout.implicitHeight, 10 * i);
        }
    }
}
