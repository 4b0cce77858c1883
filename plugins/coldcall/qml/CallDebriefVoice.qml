import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.ColdCall

// How the trainee spoke: the recording, the numbers beside what is usual, and what only an ear can judge.
LiveColumn {
    id: part

    required property DebriefVoice voice
    property bool mine: true
    readonly property bool here: voice.state === DebriefVoice.Here

    spacing: Space.xl

    Card {
        Layout.fillWidth: true
        title: part.mine ? qsTr("Your voice") : qsTr("The trainee's voice")
        Caption {
            Layout.fillWidth: true
            text: qsTr("Only the microphone was recorded. Nothing here counts for the result.")
        }
        LiveRow {
            Layout.fillWidth: true
            visible: part.here && part.voice.problem === ""
            spacing: Space.m
            Button {
                text: part.voice.playing ? qsTr("Pause") : qsTr("Play")
                onClicked: part.voice.playing ? part.voice.pause() : part.voice.play()
            }
            ProgressBar {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignVCenter
                value: part.voice.progress
                label: qsTr("Place in the recording")
                Accessible.description: ""
            }
            Label {
                Layout.alignment: Qt.AlignVCenter
                text: part.voice.position
                wrapMode: Text.NoWrap
            }
        }
        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: part.voice.state === DebriefVoice.Gone ? qsTr("The recording was deleted, or its time is over. The numbers stay.") : part.voice.problem
        }
        Repeater {
            model: part.voice.remarks
            delegate: Label {
                required property string modelData
                Layout.fillWidth: true
                text: modelData
            }
        }
        Repeater {
            model: part.voice.figures
            delegate: CallFigure {
                required property var modelData
                Layout.fillWidth: true
                label: modelData.label
                value: modelData.value
                usual: modelData.usual
                asUsual: modelData.asUsual
            }
        }
        Button {
            visible: part.voice.mayDelete
            text: qsTr("Delete the recording…")
            enabled: !part.voice.busy
            onClicked: sure.open()
        }
    }
    Card {
        Layout.fillWidth: true
        visible: part.voice.mayTick || part.voice.listened !== ""
        title: qsTr("For the ear")
        Caption {
            Layout.fillWidth: true
            text: part.voice.listened !== "" ? qsTr("Listened to by %1").arg(part.voice.listened) : qsTr("Tick what you hear. It is recorded under your name, and leaves the result as it is.")
        }
        Repeater {
            model: part.voice.checks
            delegate: CheckBox {
                required property var modelData
                Layout.fillWidth: true
                text: modelData.text
                checked: modelData.ticked
                enabled: modelData.open
                onToggled: modelData.voice.tick(modelData.id, checked)
            }
        }
        Label {
            Layout.fillWidth: true
            visible: !part.voice.mayTick && part.voice.comment !== ""
            text: part.voice.comment
        }
        FormRow {
            visible: part.voice.mayTick
            label: qsTr("What you heard")
            optional: true
            TextArea {
                id: comment
                Layout.fillWidth: true
                text: part.voice.comment
            }
        }
        Button {
            visible: part.voice.mayTick
            primary: true
            text: qsTr("Record what I heard")
            enabled: !part.voice.busy
            onClicked: part.voice.give(comment.text)
        }
    }
    Dialog {
        id: sure
        title: qsTr("Delete the recording?")
        text: qsTr("Nobody can hear it any more. The result and the numbers stay.")
        acceptText: qsTr("Delete")
        destructive: true
        onAccepted: part.voice.remove()
    }
}
