import QtQuick
import QtQuick.Templates as T
import Vestibule.Ui

// A small button that shows one of the drawn signs: close, clear, back. `text` is its name.
T.AbstractButton {
    id: control

    property string sign: "cross"
    property color ink: !enabled ? Theme.disabledText : hovered ? Theme.text : Theme.secondaryText

    implicitWidth: Size.target
    implicitHeight: Size.target
    focusPolicy: enabled ? Qt.StrongFocus : Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.focusable: enabled && focusPolicy !== Qt.NoFocus
    Accessible.onPressAction: if (enabled)
        clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: Item {
        Glyph {
            anchors.centerIn: parent
            sign: control.sign
            ink: control.ink
        }
    }
    background: Rectangle {
        radius: Radius.control
        color: control.down ? Theme.pressed : control.hovered && control.enabled ? Theme.hover : "transparent"
        FocusRing {
            control: control
        }
    }

    Tip {
        text: control.text
        visible: control.text !== "" && (control.hovered || control.visualFocus)
    }
}
