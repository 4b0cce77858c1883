import QtQuick
import QtQuick.Templates as T
import Vestibule.Ui

// Two or more parts with a line between them that can be dragged. Name the one that fills (SplitView.fillWidth).
T.SplitView {
    id: control

    // Qt 6.4 lays the parts out from the left in any case: to mirror them is to put them in the other order.
    readonly property bool backwards: mirrored && orientation === Qt.Horizontal
    property bool laidBackwards: false

    function layOut() {
        if (laidBackwards === backwards)
            return;
        laidBackwards = backwards;
        for (let place = 0; place < count - 1; ++place)
            moveItem(count - 1, place);
    }

    onBackwardsChanged: layOut()
    Component.onCompleted: layOut()

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
