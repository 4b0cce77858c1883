import QtQuick
import Vestibule.Ui

// How far something is, as a ring with words in the middle.
Item {
    id: ring

    property real value: 0
    property bool indeterminate: false
    property string label: ""
    property string tone: "info"
    property string text: ""
    property real thickness: Math.max(Size.ring, Math.min(width, height) / 10)
    readonly property real part: Math.max(0, Math.min(1, indeterminate ? 0.3 : value))

    implicitWidth: Size.iconHuge
    implicitHeight: Size.iconHuge
    Accessible.role: Accessible.ProgressBar
    Accessible.name: label
    Accessible.description: indeterminate ? qsTr("In progress") : qsTr("%1 %").arg(Math.round(value * 100))

    ArcDrawing {
        anchors.fill: parent
        part: ring.part
        thickness: ring.thickness
        ink: Theme.toneColor(ring.tone)
        track: Theme.pressed
        RotationAnimation on rotation  {
            running: ring.indeterminate && ring.visible && Motion.pulse > 0
            loops: Animation.Infinite
            from: 0
            to: 360
            duration: Motion.pulse
        }
    }
    Label {
        anchors.centerIn: parent
        text: ring.text
        strong: true
        font.pixelSize: Type.small
        Accessible.ignored: true
    }
}
