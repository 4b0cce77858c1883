import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Mentoring

// One learner: what to sign, what waits, the numbers, and attempts.
Page {
    id: page

    required property Mentee model
    property string grantedActivity: ""

    title: model.name
    subtitle: model.subtitle
    actions: [
        Button {
            visible: page.model.waiting > 0
            text: qsTr("Review (%1)").arg(page.model.waiting)
            onClicked: page.model.openQueue()
        },
        Button {
            visible: page.model.loaded && page.model.locked === ""
            text: qsTr("Readiness in detail")
            onClicked: page.model.openReadiness()
        }
    ]

    LockedState {
        Layout.alignment: Qt.AlignHCenter
        visible: page.model.locked !== ""
        title: qsTr("No programme yet")
        text: page.model.locked
    }
    StateView {
        visible: page.model.locked === ""
        loading: page.model.loading
        error: page.model.error
        onRetry: page.model.refresh()

        // Made when the data is there: Qt 6.4 does not arrange anew what changed in a layout while it was hidden.
        Loader {
            Layout.fillWidth: true
            active: page.model.loaded
            sourceComponent: ColumnLayout {
                spacing: Space.l

                Stepper {
                    Layout.fillWidth: true
                    steps: page.model.road
                    label: qsTr("The road")
                }
                Card {
                    Layout.fillWidth: true
                    title: qsTr("For you to sign off")

                    Label {
                        Layout.fillWidth: true
                        visible: page.model.mine.length === 0
                        secondary: true
                        text: qsTr("Nothing now. What becomes ready for you appears here.")
                    }
                    SignoffList {
                        signoffs: page.model.mine
                        onOpened: subject => page.model.openSignoff(subject)
                    }
                }
                Section {
                    visible: page.model.progress.length > 0
                    title: qsTr("Daily results")

                    ProgressCards { progress: page.model.progress }
                }
                Card {
                    Layout.fillWidth: true
                    visible: page.model.attempts.length > 0
                    title: qsTr("Attempts")

                    Repeater {
                        model: page.model.attempts

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
                                enabled: !page.model.busy
                                text: qsTr("Grant one more…")
                                onClicked: {
                                    page.grantedActivity = attempt.modelData.activity
                                    grantDialog.title = qsTr("One more attempt: %1").arg(attempt.modelData.title)
                                    grantDialog.open()
                                }
                            }
                        }
                    }
                }
                Card {
                    Layout.fillWidth: true
                    visible: page.model.others.length > 0
                    title: qsTr("Other sign-offs")

                    SignoffList {
                        signoffs: page.model.others
                        onOpened: subject => page.model.openSignoff(subject)
                    }
                }
            }
        }
    }

    ReasonDialog {
        id: grantDialog
        text: qsTr("The reason is recorded with your name.")
        acceptText: qsTr("Grant")
        onGiven: reason => page.model.grant(page.grantedActivity, reason)
    }
}
