import QtQuick
import QtTest
import Vestibule.Ui
import Vestibule.Test

TestCase {
    id: test
    name: "Actions"
    width: 600
    height: 400
    when: windowShown
    visible: true

    Component {
        id: button
        Button {
            text: "Save"
        }
    }
    Component {
        id: iconButton
        IconButton {
            text: "Settings"
            icon.name: "no-such-icon"
        }
    }
    Component {
        id: link
        LinkText {
            text: "Read more"
        }
    }
    Component {
        id: glyph
        GlyphButton {
            text: "Close"
        }
    }
    Component {
        id: tabs
        TabStrip {
            tabs: ["One", {
                    "text": "Two",
                    "enabled": false
                }, {
                    "text": "Three",
                    "count": 120
                }]
        }
    }
    Component {
        id: segments
        SegmentedChoice {
            options: [{
                    "text": "Light",
                    "value": "l"
                }, {
                    "text": "Dark",
                    "value": "d"
                }]
            label: "Theme"
        }
    }
    Component {
        id: spies
        SignalSpy {
        }
    }
    Component {
        id: menus
        Menu {
            MenuItem {
                objectName: "first"
                text: "Rename"
            }
            MenuItem {
                text: "Delete"
                destructive: true
            }
        }
    }

    function spyOn(target: QtObject, signalName: string): QtObject {
        return createTemporaryObject(spies, test, {
                "target": target,
                "signalName": signalName
            });
    }

    function test_pressing_data() {
        return [{
                "tag": "Button",
                "component": button,
                "text": "Save"
            }, {
                "tag": "IconButton",
                "component": iconButton,
                "text": "Settings"
            }, {
                "tag": "LinkText",
                "component": link,
                "text": "Read more"
            }, {
                "tag": "GlyphButton",
                "component": glyph,
                "text": "Close"
            }];
    }
    function test_pressing(data) {
        const item = createTemporaryObject(data.component, test);
        const clicked = spyOn(item, "clicked");
        item.forceActiveFocus(Qt.TabFocusReason);
        verify(item.visualFocus);
        keyClick(Qt.Key_Space);
        keyClick(Qt.Key_Return);
        keyClick(Qt.Key_Enter);
        mouseClick(item);
        compare(clicked.count, 4);
        compare(ScreenReader.name(item), data.text);
        verify(ScreenReader.press(item));
        compare(clicked.count, 5);
        item.enabled = false;
        mouseClick(item);
        compare(clicked.count, 5);
        if (data.tag !== "LinkText")
            verify(item.height >= 32 && item.width >= 32, item.width + " × " + item.height);
    }

    function test_iconButtonWithoutIconShowsItsText() {
        const item = createTemporaryObject(iconButton, test);
        verify(item.implicitWidth > 40);
    }

    function test_longTextIsCutNotSpilt() {
        const item = createTemporaryObject(button, test, {
                "width": 120,
                "text": "Ж".repeat(200) + "👩‍🚀"
            });
        compare(item.contentItem.width <= 120, true);
        verify(item.implicitWidth > 500);
        compare(ScreenReader.name(item).length, 205);
    }

    function test_tabsByKeyboard() {
        const item = createTemporaryObject(tabs, test, {
                "width": 400
            });
        const activated = spyOn(item, "activated");
        item.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Right);
        compare(item.currentIndex, 2);  // over the one that is off
        keyClick(Qt.Key_Right);
        compare(item.currentIndex, 2);
        keyClick(Qt.Key_Left);
        compare(item.currentIndex, 0);
        compare(activated.count, 2);
    }

    function test_tabsMirrored() {
        const item = createTemporaryObject(tabs, test, {
                "width": 400
            });
        item.LayoutMirroring.enabled = true;
        item.LayoutMirroring.childrenInherit = true;
        item.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Left);
        compare(item.currentIndex, 2);
    }

    function test_segments() {
        const item = createTemporaryObject(segments, test);
        compare(item.currentValue, "l");
        compare(ScreenReader.name(item), "Theme");
        item.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Right);
        compare(item.currentValue, "d");
        keyClick(Qt.Key_Right);
        compare(item.currentValue, "d");
    }

    function test_menu() {
        const menu = createTemporaryObject(menus, test);
        menu.popup(test, 0, 0);
        tryCompare(menu, "opened", true);
        verify(menu.width >= 180);
        const triggered = spyOn(menu.itemAt(0), "triggered");
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        compare(triggered.count, 1);
        tryCompare(menu, "visible", false);
    }
}
