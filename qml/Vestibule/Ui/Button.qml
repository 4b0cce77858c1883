import QtQuick
import QtQuick.Templates as T
import Vestibule.Ui

// A button that says its verb. One primary button per view; flat for the lesser ones beside it; destructive for what is
// hard to take back (primary and destructive together: the last step of it).
T.Button {
    id: control

    property bool primary: false
    property bool destructive: false
    property string tip: ""

    readonly property color ink: {
        if (!enabled)
            return Theme.disabledText;
        if (primary)
            return destructive ? Theme.negativeText : Theme.accentText;
        return destructive ? Theme.negative : flat ? Theme.accent : Theme.text;
    }
    readonly property color ground: {
        if (!enabled)
            return flat ? "transparent" : Theme.disabledFill;
        if (primary && destructive)
            return down || hovered ? Qt.darker(Theme.negative, down ? 1.15 : 1.07) : Theme.negative;
        if (primary)
            return down ? Theme.accentPressed : hovered ? Theme.accentHover : Theme.accent;
        if (destructive)
            return down || hovered ? Theme.negativeSoft : flat ? "transparent" : Theme.surface;
        if (flat)
            return down || hovered || checked ? Theme.accentSoft : "transparent";
        return down || checked ? Theme.pressed : hovered ? Theme.hover : Theme.surface;
    }

    implicitWidth: Math.max(Size.target, contentItem.implicitWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Size.target, contentItem.implicitHeight + topPadding + bottomPadding)
    horizontalPadding: flat ? Space.m : Space.l
    verticalPadding: Space.xs
    spacing: Space.s
    font.family: Type.family
    font.pixelSize: Type.body
    font.weight: primary ? Type.semibold : Type.regular

    focusPolicy: enabled ? Qt.StrongFocus : Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: tip
    Accessible.focusable: enabled
    Accessible.onPressAction: if (enabled)
        clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: ButtonContent {
        control: control
        ink: control.ink
    }
    background: Rectangle {
        radius: Radius.control
        color: control.ground
        border.width: control.flat || control.primary ? 0 : Size.line
        border.color: control.enabled ? Theme.edge : Theme.hairline

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
        text: control.tip
        visible: control.tip !== "" && (control.hovered || control.visualFocus)
    }
}
