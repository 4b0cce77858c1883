import QtQuick
import QtQuick.Templates as T
import Vestibule.Ui

// Text that leads somewhere.
T.AbstractButton {
    id: control

    implicitWidth: contentItem.implicitWidth
    implicitHeight: Math.max(contentItem.implicitHeight, Size.units(6))
    font.family: Type.family
    font.pixelSize: Type.body

    focusPolicy: enabled ? Qt.StrongFocus : Qt.NoFocus
    Accessible.role: Accessible.Link
    Accessible.name: text
    Accessible.focusable: enabled
    Accessible.onPressAction: if (enabled)
        clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: Text {
        text: control.text
        textFormat: Text.PlainText
        font.family: control.font.family
        font.pixelSize: control.font.pixelSize
        font.weight: control.font.weight
        font.underline: control.hovered || control.visualFocus
        wrapMode: Text.Wrap
        verticalAlignment: Text.AlignVCenter
        horizontalAlignment: Text.AlignLeft
        color: !control.enabled ? Theme.disabledText : control.down ? Theme.accentPressed : control.hovered ? Theme.accentHover : Theme.accent
    }
    background: Item {
        FocusRing {
            control: control
            corner: Radius.small
        }
    }
    HoverHandler {
        cursorShape: control.enabled ? Qt.PointingHandCursor : undefined
    }
}
