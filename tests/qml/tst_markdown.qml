import QtQuick
import QtTest
import Vestibule.Ui

TestCase {
    id: test
    name: "Markdown"
    width: 900
    height: 600
    when: windowShown
    visible: true

    Component {
        id: texts
        Column {
            property alias view: m
            property alias next: b
            property alias shortcut: window
            Markdown {
                id: m
                width: 400
            }
            Button {
                id: b
                text: "Next"
            }
            Shortcut {
                id: window
                sequence: "Ctrl+K"
            }
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

    function test_shortcutsPass() {
        const item = createTemporaryObject(texts, test);
        item.view.markdown = "To be read.";
        const activated = spyOn(item.shortcut, "activated");
        item.view.forceActiveFocus();
        keyClick(Qt.Key_K, Qt.ControlModifier);
        compare(activated.count, 1);
        keyClick(Qt.Key_A, Qt.ControlModifier);
        compare(item.view.selectedText, "To be read.");
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
}
