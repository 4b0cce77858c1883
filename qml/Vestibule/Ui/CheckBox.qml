import QtQuick
import QtQuick.Templates as T
import Vestibule.Ui

// A yes or no that stands beside others; a long label wraps.
T.CheckBox {
    id: control

    property bool invalid: false
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
        width: Size.indicator
        height: Size.indicator
        radius: Radius.small
        color: {
            if (control.checkState === Qt.Unchecked)
                return control.enabled ? Theme.surface : Theme.disabledFill;
            return !control.enabled ? Theme.disabledText : control.down ? Theme.accentPressed : Theme.accent;
        }
        border.width: control.checkState === Qt.Unchecked ? Size.line : 0
        border.color: !control.enabled ? Theme.hairline : control.invalid ? Theme.negative : Theme.outline

        Glyph {
            anchors.centerIn: parent
            visible: control.checkState !== Qt.Unchecked
            sign: control.checkState === Qt.PartiallyChecked ? "minus" : "check"
            ink: control.enabled ? Theme.accentText : Theme.disabledFill
        }
        FocusRing {
            control: control
            corner: Radius.small
        }
    }
    contentItem: ChoiceText {
        control: control
    }
}
