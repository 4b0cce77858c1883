import QtQuick
import QtQuick.Templates as T
import Vestibule.Ui

// One of several that exclude each other; arrow keys move within the group.
T.RadioButton {
    id: control

    property string description: ""

    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Size.target, contentItem.implicitHeight + topPadding + bottomPadding)
    verticalPadding: Space.xs
    spacing: Space.s
    font.family: Type.family
    font.pixelSize: Type.body

    focusPolicy: enabled ? Qt.StrongFocus : Qt.NoFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.description: description
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.focusable: enabled
    Accessible.onPressAction: choose()
    Accessible.onToggleAction: choose()
    Keys.onUpPressed: step(-1)
    Keys.onDownPressed: step(1)

    function choose() {
        if (checked || !enabled)
            return;
        checked = true;
        toggled();
        clicked();
    }

    // To the next radio button beside this one, as the arrow keys do in every group.
    function step(direction: int) {
        const beside = parent ? Array.from(parent.children) : [];
        const group = beside.filter(item => item instanceof T.RadioButton && item.enabled && item.visible);
        const next = group[(group.indexOf(control) + direction + group.length) % group.length] as RadioButton;
        if (next && next !== control) {
            next.forceActiveFocus(Qt.TabFocusReason);
            next.choose();
        }
    }

    indicator: Rectangle {
        x: control.mirrored ? control.width - width - control.rightPadding : control.leftPadding
        y: Math.round((Size.target - height) / 2)
        width: Size.indicator
        height: Size.indicator
        radius: width / 2
        color: control.enabled ? Theme.surface : Theme.disabledFill
        border.width: control.checked ? Math.round(width * 0.28) : Size.line
        border.color: {
            if (!control.enabled)
                return control.checked ? Theme.disabledText : Theme.hairline;
            return !control.checked ? Theme.outline : control.down ? Theme.accentPressed : Theme.accent;
        }

        FocusRing {
            control: control
            corner: parent.width / 2
        }
    }
    contentItem: ChoiceText {
        control: control
    }
}
