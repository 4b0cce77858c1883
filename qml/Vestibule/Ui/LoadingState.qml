import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// Grey lines where the content will be; they show only when the answer takes longer than 150 ms.
Item {
    id: skeleton

    property int rows: 4

    implicitWidth: Size.field
    implicitHeight: column.implicitHeight
    Layout.fillWidth: true
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Loading")

    LiveColumn {
        id: column
        width: parent.width
        visible: false
        spacing: Space.l

        Repeater {
            model: skeleton.rows
            // No layout: it would be no wider than its lines, which are measured by it.
            Column {
                id: line
                required property int index
                Layout.fillWidth: true
                spacing: Space.s

                Rectangle {
                    width: line.width * [0.42, 0.56, 0.35, 0.5][line.index % 4]
                    height: Type.body
                    radius: Radius.small
                    color: Theme.skeleton
                }
                Rectangle {
                    width: line.width * [0.86, 0.7, 0.92, 0.78][line.index % 4]
                    height: Type.small
                    radius: Radius.small
                    color: Theme.skeleton
                }
            }
        }
        SequentialAnimation on opacity  {
            running: column.visible && Motion.pulse > 0
            loops: Animation.Infinite
            NumberAnimation {
                to: 0.55
                duration: Motion.pulse
            }
            NumberAnimation {
                to: 1
                duration: Motion.pulse
            }
        }
    }
    Timer {
        running: skeleton.visible
        interval: Motion.skeletonDelay
        onTriggered: column.visible = true
    }
    onVisibleChanged: column.visible = false
}
