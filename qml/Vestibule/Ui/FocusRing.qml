import QtQuick
import QtQuick.Templates as T
import Vestibule.Ui

// The ring around what the keyboard is on: 2 px of accent, 2 px away.
Rectangle {
    id: ring

    // The control that the ring is around.
    property T.Control control: parent as T.Control
    property bool shown: control ? control.visualFocus : false
    property real corner: Radius.control
    property real gap: Space.xxs

    anchors.fill: parent
    anchors.margins: -(gap + border.width)
    radius: corner + gap + border.width
    color: "transparent"
    border.width: Size.ring
    border.color: Theme.focus
    visible: shown
}
