import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.ColdCall

// Voices in calls: the client's, one's own, what is kept of it and for how long.
Page {
    id: page

    required property VoiceSettings model
    property int wantedDays: model.days

    title: qsTr("Voice in calls")
    maximumWidth: Size.reading

    Card {
        Layout.fillWidth: true
        title: qsTr("The client")
        CallVoice {
            Layout.fillWidth: true
            sound: page.model.sound
        }
    }
    Card {
        Layout.fillWidth: true
        visible: page.model.learns
        title: qsTr("You")
        CallMicrophone {
            Layout.fillWidth: true
            recording: page.model.recording
        }
        Label {
            Layout.fillWidth: true
            visible: page.model.days > 0
            text: page.model.kept > 0 ? qsTr("%n recording(s) of you are kept.", "", page.model.kept) : qsTr("No recording of you is kept.")
        }
        Caption {
            Layout.fillWidth: true
            visible: page.model.days > 0
            text: qsTr("Each is deleted after %n day(s). You can delete one in its debrief, or all of them here.", "", page.model.days)
        }
        Button {
            visible: page.model.recording.agreed || page.model.kept > 0
            text: qsTr("Withdraw my consent…")
            onClicked: sure.open()
        }
    }
    Card {
        Layout.fillWidth: true
        visible: page.model.setsTime && page.model.days > 0
        title: qsTr("Recordings of trainees")
        Label {
            Layout.fillWidth: true
            text: qsTr("%n recording(s) are kept.", "", page.model.kept)
        }
        FormRow {
            label: qsTr("Delete a recording after so many days")
            hint: qsTr("From %1 to %2. Whoever agreed to a shorter time is asked again before the next recording; what is older is deleted at once.").arg(page.model.leastDays).arg(page.model.mostDays)
            NumberField {
                from: page.model.leastDays
                to: page.model.mostDays
                value: page.model.days
                unit: qsTr("days")
                onEdited: if (acceptable)
                    page.wantedDays = value
            }
        }
        Button {
            text: qsTr("Set the time")
            enabled: page.wantedDays !== page.model.days
            onClicked: page.model.setDays(page.wantedDays)
        }
    }
    Dialog {
        id: sure
        title: qsTr("Withdraw your consent?")
        text: qsTr("All recordings of you are deleted, and no more are made until you agree again. Results and numbers stay.")
        acceptText: qsTr("Withdraw and delete")
        destructive: true
        onAccepted: page.model.recording.answer(false)
    }
}
