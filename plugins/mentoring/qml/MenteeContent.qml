import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Mentoring

// Where the learner stands: sign-offs, numbers, attempts.
ColumnLayout {
    id: content

    required property Mentee model
    property string grantedActivity: ""

    spacing: Space.l

    Stepper {
        Layout.fillWidth: true
        steps: content.model.road
        label: qsTr("The road")
    }
    Card {
        Layout.fillWidth: true
        title: qsTr("For you to sign off")

        Label {
            Layout.fillWidth: true
            visible: content.model.mine.length === 0
            secondary: true
            text: qsTr("Nothing now. What becomes ready for you appears here.")
        }
        SignoffList {
            signoffs: content.model.mine
            onOpened: subject => content.model.openSignoff(subject)
        }
    }
    Section {
        visible: content.model.progress.length > 0
        title: qsTr("Daily results")

        ProgressCards {
            room: content.width
            progress: content.model.progress
        }
    }
    Card {
        Layout.fillWidth: true
        visible: content.model.attempts.length > 0
        title: qsTr("Attempts")

        Repeater {
            model: content.model.attempts

            RowLayout {
                id: attempt
                required property var modelData
                Layout.fillWidth: true
                spacing: Space.m

                Label {
                    Layout.fillWidth: true
                    text: attempt.modelData.title
                }
                Badge {
                    text: attempt.modelData.text
                    tone: attempt.modelData.exhausted ? "warning" : "neutral"
                }
                Button {
                    enabled: !content.model.busy
                    text: qsTr("Grant one more…")
                    onClicked: {
                        content.grantedActivity = attempt.modelData.activity;
                        grantDialog.title = qsTr("One more attempt: %1").arg(attempt.modelData.title);
                        grantDialog.open();
                    }
                }
            }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: content.model.others.length > 0
        title: qsTr("Other sign-offs")

        SignoffList {
            signoffs: content.model.others
            onOpened: subject => content.model.openSignoff(subject)
        }
    }

    ReasonDialog {
        id: grantDialog
        text: qsTr("The reason is recorded with your name.")
        acceptText: qsTr("Grant")
        onGiven: reason => content.model.grant(content.grantedActivity, reason)
    }
}
