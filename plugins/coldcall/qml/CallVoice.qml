import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.ColdCall

// Whether the client is heard, and how loud; and why not.
LiveColumn {
    id: voice

    required property CallSound sound
    property bool choosesVolume: true

    spacing: Space.xs

    Switch {
        Layout.fillWidth: true
        text: qsTr("Client's voice")
        checked: voice.sound.on
        onToggled: voice.sound.on = checked
    }
    SegmentedChoice {
        visible: voice.sound.on && voice.choosesVolume
        label: qsTr("Volume")
        options: [{
                "text": qsTr("Quiet"),
                "value": 40
            }, {
                "text": qsTr("Medium"),
                "value": 80
            }, {
                "text": qsTr("Loud"),
                "value": 100
            }]
        currentIndex: voice.sound.volume < 60 ? 0 : voice.sound.volume < 90 ? 1 : 2
        onActivated: voice.sound.volume = currentValue
    }
    Caption {
        Layout.fillWidth: true
        visible: voice.sound.silence !== ""
        text: voice.sound.silence
    }
}
