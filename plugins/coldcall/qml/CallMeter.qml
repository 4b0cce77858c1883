import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.ColdCall

// That the voice is recorded now, and how loud it is; or why it is not.
LiveColumn {
    id: meter

    required property CallRecording recording

    spacing: Space.xs
    visible: recording.recording || recording.problem !== ""

    Badge {
        visible: meter.recording.recording
        text: qsTr("Your voice is recorded")
        tone: "info"
    }
    ProgressBar {
        Layout.fillWidth: true
        visible: meter.recording.recording
        value: meter.recording.level
        tone: meter.recording.level > 0.97 ? "warning" : "info"
        label: qsTr("Level of your microphone")
        Accessible.description: ""
    }
    Caption {
        Layout.fillWidth: true
        visible: meter.recording.problem !== ""
        text: meter.recording.problem
    }
}
