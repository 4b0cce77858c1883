import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// Where toasts appear: once per window. A newer toast replaces the older; the pointer or the focus on it keeps it there.
Item {
    id: area

    property string text: ""
    property var undo: null
    property bool owned: false
    property QtObject owner: null
    readonly property bool shown: text !== ""

    implicitWidth: box.implicitWidth
    implicitHeight: box.implicitHeight
    visible: shown

    function dismiss() {
        area.text = "";
        area.undo = null;
        area.owned = false;
        area.owner = null;
    }

    Connections {
        target: Toasts
        function onRequested(text: string, undo: var, owner: QtObject) {
            area.undo = undo;
            area.owner = owner;
            area.owned = owner !== null;
            area.text = text;
            life.restart();
        }
    }
    Timer {
        id: life
        interval: Motion.toast
        running: area.shown && !pointer.hovered && !undoButton.activeFocus && !closeButton.activeFocus
        onTriggered: area.dismiss()
    }
    HoverHandler {
        id: pointer
    }

    FloatingGround {
        id: box
        anchors.centerIn: parent
        implicitWidth: Math.min(Size.dialog, row.implicitWidth + 2 * Space.l)
        implicitHeight: row.implicitHeight + 2 * Space.s
        Accessible.role: Accessible.AlertMessage
        Accessible.name: area.text

        RowLayout {
            id: row
            anchors.fill: parent
            anchors.leftMargin: Space.l
            anchors.rightMargin: Space.s
            anchors.topMargin: Space.s
            anchors.bottomMargin: Space.s
            spacing: Space.s

            Label {
                Layout.fillWidth: true
                text: area.text
                maximumLineCount: 3
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Button {
                id: undoButton
                visible: area.undo !== null && (!area.owned || area.owner !== null)
                flat: true
                text: qsTr("Undo")
                onClicked: {
                    const undo = area.undo;
                    area.dismiss();
                    undo();
                }
            }
            GlyphButton {
                id: closeButton
                sign: "cross"
                text: qsTr("Close")
                onClicked: area.dismiss()
            }
        }
    }
}
