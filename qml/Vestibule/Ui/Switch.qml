import QtQuick
import QtQuick.Templates as T
import Vestibule.Ui

// Something that is on or off at once, without a save.
T.Switch {
    id: control

    property string description: ""

    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Size.target, contentItem.implicitHeight + topPadding + bottomPadding)
    verticalPadding: Space.xs
    spacing: Space.s
    font.family: Type.family
    font.pixelSize: Type.body

    focusPolicy: enabled ? Qt.StrongFocus : Qt.NoFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.description: description
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.focusable: enabled
    Accessible.onPressAction: press()
    Accessible.onToggleAction: press()

    function press() {
        if (!enabled)
            return;
        toggle();
        toggled();
        clicked();
    }

    indicator: Rectangle {
        x: control.mirrored ? control.width - width - control.rightPadding : control.leftPadding
        y: Math.round((Size.target - height) / 2)
        width: 2 * Size.indicator
        height: Size.indicator + Space.xxs
        radius: height / 2
        color: control.checked ? (control.enabled ? Theme.accent : Theme.disabledText) : control.enabled ? Theme.surface : Theme.disabledFill
        border.width: control.checked ? 0 : Size.line
        border.color: control.enabled ? Theme.outline : Theme.hairline

        Rectangle {
            readonly property real margin: 3
            width: parent.height - 2 * margin
            height: width
            y: margin
            x: margin + control.visualPosition * (parent.width - width - 2 * margin)
            radius: width / 2
            color: !control.checked ? (control.enabled ? Theme.outline : Theme.disabledText) : control.enabled ? Theme.accentText : Theme.disabledFill
            Behavior on x  {
                enabled: !control.down
                NumberAnimation {
                    duration: Motion.state
                }
            }
        }
        FocusRing {
            control: control
            corner: parent.height / 2
        }
    }
    contentItem: ChoiceText {
        control: control
    }
}
