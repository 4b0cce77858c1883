import QtQuick
import Vestibule.Ui

// Text to search for. `query` follows `text` when the typing pauses; Escape clears.
TextField {
    id: control

    property string query: ""
    property PageMemory memory: null  // of the page whose search this is

    label: qsTr("Search")
    placeholderText: qsTr("Search")
    leadingSpace: Size.icon + Space.xs
    trailingSpace: clearButton.visible ? clearButton.width - Space.s : 0
    onTextChanged: text === "" ? settle() : pause.restart()
    onAccepted: settle()

    function settle() {
        pause.stop();
        control.query = control.text.trim();
    }

    Keys.onEscapePressed: event => {
        event.accepted = control.text !== "";
        control.clear();
    }

    readonly property Remembered kept: Remembered {
        memory: control.memory
        name: "search"
        value: control.query
        onFound: query => {
            control.text = query;
            control.settle();
        }
    }
    Shortcut {
        sequence: "Ctrl+F"
        enabled: control.visible && control.enabled
        onActivated: {
            control.forceActiveFocus(Qt.ShortcutFocusReason);
            control.selectAll();
        }
    }
    PageKey {
        keys: ["Ctrl+F"]
        text: qsTr("Search on this page")
        enabled: control.visible && control.enabled
    }
    Timer {
        id: pause
        interval: Motion.typing
        onTriggered: control.settle()
    }
    Glyph {
        anchors.left: parent.left
        anchors.leftMargin: Space.s
        anchors.verticalCenter: parent.verticalCenter
        sign: "search"
        ink: Theme.secondaryText
    }
    GlyphButton {
        id: clearButton
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: control.text !== ""
        topInset: Size.ring  // see PasswordField
        bottomInset: Size.ring
        leftInset: Size.ring
        rightInset: Size.ring
        focusPolicy: Qt.NoFocus
        sign: "cross"
        text: qsTr("Clear search")
        onClicked: {
            control.clear();
            control.forceActiveFocus();
        }
    }
}
