import QtQuick
import QtQuick.Templates as T
import Vestibule.Ui

// A button that shows an icon. `text` is its name for the tooltip and the screen reader, and is what it shows when the
// icon theme is missing.
T.Button {
    id: control

    property string shortcutText: ""
    property color ink: !enabled ? Theme.disabledText : checked ? Theme.accent : Theme.secondaryText

    implicitWidth: Math.max(Size.target, contentItem.implicitWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Size.target, contentItem.implicitHeight + topPadding + bottomPadding)
    padding: Space.xs
    font.family: Type.family
    font.pixelSize: Type.small
    flat: true

    focusPolicy: enabled ? Qt.StrongFocus : Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: shortcutText
    Accessible.checkable: checkable
    Accessible.checked: checked
    Accessible.focusable: enabled
    Accessible.onPressAction: if (enabled)
        clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: ButtonContent {
        control: control
        ink: control.hovered && control.enabled ? Theme.text : control.ink
        iconOnly: true
    }
    background: Rectangle {
        radius: Radius.control
        color: control.down ? Theme.pressed : control.hovered && control.enabled ? Theme.hover : control.checked ? Theme.accentSoft : "transparent"

        Behavior on color  {
            ColorAnimation {
                duration: Motion.state
            }
        }
        FocusRing {
            control: control
        }
    }

    Tip {
        text: control.shortcutText === "" ? control.text : qsTr("%1 (%2)").arg(control.text).arg(control.shortcutText)
        visible: control.text !== "" && (control.hovered || control.visualFocus)
    }
}
