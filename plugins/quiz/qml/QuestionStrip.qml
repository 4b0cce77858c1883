import QtQuick
import QtQuick.Templates as T
import Vestibule.Ui

// The questions of an attempt as numbers: which one is open, which ones are answered. One Tab stop; Left and Right choose.
FocusScope {
    id: strip

    property int current: 0
    property var answered: []
    signal chosen(int index)

    implicitHeight: flow.implicitHeight
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Questions")

    function step(direction: int) {
        const index = current + direction;
        if (index < 0 || index >= numbers.count)
            return;
        chosen(index);
        numbers.itemAt(index).forceActiveFocus(Qt.TabFocusReason);
    }

    PageKey {
        keys: ["Left", "Right"]
        text: qsTr("Another question, from the row of numbers")
    }
    Keys.onLeftPressed: step(LayoutMirroring.enabled ? 1 : -1)
    Keys.onRightPressed: step(LayoutMirroring.enabled ? -1 : 1)

    Flow {
        id: flow
        anchors {
            left: parent.left
            right: parent.right
        }
        spacing: Space.xs

        Repeater {
            id: numbers
            model: strip.answered.length
            delegate: T.TabButton {
                id: number
                required property int index
                readonly property bool open: strip.current === index
                readonly property bool done: strip.answered[index] === true

                implicitWidth: Math.max(Size.target, implicitContentWidth + 2 * Space.s)
                implicitHeight: Size.target
                checked: open
                focus: open
                activeFocusOnTab: open
                text: String(index + 1)
                Accessible.role: Accessible.PageTab
                Accessible.name: done ? qsTr("Question %1, answered").arg(index + 1) : qsTr("Question %1, not answered").arg(index + 1)
                Accessible.selected: open
                Accessible.focusable: enabled
                Accessible.onPressAction: if (enabled)
                    clicked()
                onClicked: strip.chosen(index)

                background: Rectangle {
                    radius: Radius.control
                    color: number.done ? Theme.accentSoft : number.hovered ? Theme.hover : Theme.surface
                    border.width: number.open ? Size.ring : Size.line
                    border.color: number.open ? Theme.accent : number.done ? Theme.accentSoft : Theme.edge
                    FocusRing {
                        control: number
                    }
                }
                contentItem: Text {
                    text: number.text
                    textFormat: Text.PlainText
                    font.family: Type.family
                    font.pixelSize: Type.body
                    font.weight: number.open || number.done ? Type.semibold : Type.regular
                    color: number.done ? Theme.accent : Theme.text
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                }
            }
        }
    }
}
