import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.ColdCall

// Whether the trainee's voice is recorded, and by which microphone. The first time it asks.
LiveColumn {
    id: part

    required property CallRecording recording
    readonly property bool possible: recording.microphones.length > 0

    spacing: Space.xs
    visible: recording.ready

    // The first is the default.
    function chosen(): int {
        for (let i = 0; i < recording.microphones.length; ++i)
            if (recording.microphones[i].id === recording.microphone)
                return i;
        return 0;
    }

    Switch {
        id: wanted
        Layout.fillWidth: true
        text: qsTr("Record my voice")
        description: about.text
        enabled: part.possible
        checked: part.recording.on
        onToggled: part.recording.want(checked)
    }
    Caption {
        id: about
        Layout.fillWidth: true
        text: part.possible ? qsTr("Say each reply aloud, then choose it. You and your mentor can listen afterwards; it never counts for the result.") : qsTr("No microphone was found. Connect one to practise your voice; the call works without it.")
        Accessible.ignored: true
    }
    ComboBox {
        visible: part.recording.on && part.recording.microphones.length > 1
        Layout.fillWidth: true
        label: qsTr("Microphone")
        model: part.recording.microphones
        textRole: "name"
        valueRole: "id"
        currentIndex: part.chosen()
        onActivated: part.recording.microphone = currentValue
    }
    Connections {
        target: part.recording
        function onConsentAsked() {
            ask.open();
        }
        function onChanged() {
            wanted.checked = Qt.binding(() => part.recording.on);
        }
    }
    Dialog {
        id: ask
        title: qsTr("Record your voice?")
        text: part.recording.statement
        acceptText: qsTr("I agree")
        rejectText: qsTr("Do not record")
        onAccepted: part.recording.answer(true)
        onRejected: part.recording.want(false)
    }
}
