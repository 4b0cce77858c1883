import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Mentoring

// Where the learner stands: sign-offs, numbers, attempts. A positioner, because a layout gives up when what it holds needs a third
// look to learn its height, as large text does.
Column {
    id: content

    required property Mentee model
    property string grantedActivity: ""

    spacing: Space.l

    Stepper {
        width: parent.width
        steps: content.model.road
        label: qsTr("The road")
    }
    Card {
        width: parent.width
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
        width: parent.width
        visible: content.model.progress.length > 0
        title: qsTr("Daily results")

        ProgressCards {
            progress: content.model.progress
        }
    }
    Card {
        width: parent.width
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
        width: parent.width
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
