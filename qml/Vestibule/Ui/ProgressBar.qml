import QtQuick
import QtQuick.Templates as T
import Vestibule.Ui

// How far something is, 0 to 1.
T.ProgressBar {
    id: control

    property string label: ""
    property string tone: "info"

    implicitWidth: Size.field
    implicitHeight: Size.bar
    Accessible.role: Accessible.ProgressBar
    Accessible.name: label
    Accessible.description: indeterminate ? qsTr("In progress") : qsTr("%1 %").arg(Math.round(position * 100))

    contentItem: Item {
        clip: true

        Rectangle {
            width: control.indeterminate ? parent.width * 0.3 : parent.width * control.position
            height: parent.height
            x: control.indeterminate ? control.beat * parent.width * 0.7 : control.mirrored ? parent.width - width : 0
            radius: height / 2
            color: Theme.toneColor(control.tone)
            visible: control.indeterminate || control.position > 0
        }
    }
    background: Rectangle {
        radius: height / 2
        color: Theme.pressed
    }

    property real beat: 0
    SequentialAnimation {
        running: control.indeterminate && control.visible && Motion.pulse > 0
        loops: Animation.Infinite
        NumberAnimation {
            target: control
            property: "beat"
            to: 1
            duration: Motion.pulse
            easing.type: Easing.InOutSine
        }
        NumberAnimation {
            target: control
            property: "beat"
            to: 0
            duration: Motion.pulse
            easing.type: Easing.InOutSine
        }
    }
}
