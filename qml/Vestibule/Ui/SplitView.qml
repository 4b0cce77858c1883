import QtQuick
import QtQuick.Templates as T
import Vestibule.Ui

// Two or more parts with a line between them that can be dragged.
T.SplitView {
    id: control

    handle: Item {
        implicitWidth: Space.s
        implicitHeight: Space.s

        Rectangle {
            readonly property bool upright: parent.width < parent.height
            readonly property bool busy: parent.T.SplitHandle.hovered || parent.T.SplitHandle.pressed
            anchors.centerIn: parent
            width: upright ? (busy ? Size.ring : Size.line) : parent.width
            height: upright ? parent.height : (busy ? Size.ring : Size.line)
            color: busy ? Theme.accent : Theme.hairline
        }
    }
}
