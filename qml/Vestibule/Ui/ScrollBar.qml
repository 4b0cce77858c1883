import QtQuick
import QtQuick.Templates as T
import Vestibule.Ui

// A thin scroll bar that shows only where there is something to scroll.
T.ScrollBar {
    id: control

    implicitWidth: Space.m
    implicitHeight: Space.m
    padding: Space.xxs
    minimumSize: 0.06
    visible: size < 1 && policy !== T.ScrollBar.AlwaysOff
    Accessible.ignored: true

    contentItem: Rectangle {
        implicitWidth: Size.bar
        implicitHeight: Size.bar
        radius: Size.bar / 2
        color: control.pressed ? Theme.secondaryText : Theme.outline
        opacity: control.pressed || control.hovered ? 1 : 0.55
    }
}
