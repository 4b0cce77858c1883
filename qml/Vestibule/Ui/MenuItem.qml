import QtQuick
import QtQuick.Templates as T
import Vestibule.Ui

// One action of a menu.
T.MenuItem {
    id: control

    property bool destructive: false
    property string shortcutText: ""
    readonly property color ink: !enabled ? Theme.disabledText : destructive ? Theme.negative : Theme.text

    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Size.target, contentItem.implicitHeight + topPadding + bottomPadding)
    horizontalPadding: Space.m
    verticalPadding: Space.xs
    spacing: Space.s
    font.family: Type.family
    font.pixelSize: Type.body
    Accessible.role: Accessible.MenuItem
    Accessible.name: text
    Accessible.description: shortcutText
    Accessible.checkable: checkable
    Accessible.checked: checked
    Accessible.focusable: enabled
    Accessible.onPressAction: if (enabled)
        triggered()

    contentItem: MenuItemContent {
        control: control
        ink: control.ink
        keys: control.shortcutText
    }
    background: Rectangle {
        radius: Radius.control
        color: control.highlighted || control.down ? (control.destructive ? Theme.negativeSoft : Theme.accentSoft) : "transparent"
    }
}
