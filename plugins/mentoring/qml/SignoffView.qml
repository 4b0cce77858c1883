import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Mentoring

// One sign-off: what it is about, what it rests on, and the decision.
Page {
    id: page

    required property Signoff model

    title: model.title
    subtitle: model.subtitle
    actions: [
        Button {
            visible: page.model.canReturn
            text: qsTr("Not yet…")
            onClicked: returnDialog.open()
        },
        Button {
            visible: page.model.canApprove
            primary: true
            text: qsTr("Sign off")
            onClicked: page.model.approve()
        },
        Button {
            visible: page.model.canSignHere
            primary: true
            text: qsTr("Sign here…")
            tip: qsTr("The one who decides signs at this computer")
            onClicked: page.model.signHere()
        },
        Button {
            visible: page.model.canWithdraw
            destructive: true
            text: qsTr("Withdraw…")
            onClicked: withdrawDialog.open()
        }
    ]

    StateView {
        loading: page.model.loading
        error: page.model.error
        onRetry: page.model.refresh()

        // Made when the data is there: Qt 6.4 does not arrange anew what changed in a layout while it was hidden.
        Loader {
            Layout.fillWidth: true
            active: page.model.loaded
            sourceComponent: ColumnLayout {
                spacing: Space.l

                Banner {
                    visible: page.model.blocked.length > 0
                    tone: "negative"
                    title: page.model.blockedText
                    text: page.model.blocked.map(item => item.text === "" ? item.title : qsTr("%1: %2").arg(item.title).arg(item.text)).join("\n")
                }
                Card {
                    Layout.fillWidth: true

                    RowLayout {
                        Layout.fillWidth: true
                        spacing: Space.m

                        StateBadge { kind: page.model.state }
                        Label {
                            Layout.fillWidth: true
                            text: page.model.stateText
                        }
                        Badge {
                            visible: text !== ""
                            text: page.model.attemptsText
                            tone: page.model.exhausted ? "warning" : "neutral"
                        }
                        Button {
                            visible: page.model.canGrant
                            text: qsTr("Grant one more…")
                            onClicked: grantDialog.open()
                        }
                    }
                    Label {
                        Layout.fillWidth: true
                        Layout.maximumWidth: Size.reading
                        visible: text !== ""
                        text: page.model.summary
                        lineHeight: Type.readingLine
                    }
                    Caption {
                        Layout.fillWidth: true
                        text: page.model.deciderText
                    }
                }
                Card {
                    Layout.fillWidth: true
                    visible: page.model.rests.length > 0
                    title: qsTr("What it rests on")

                    Repeater {
                        model: page.model.rests

                        RowLayout {
                            id: rest
                            required property var modelData
                            Layout.fillWidth: true
                            spacing: Space.m

                            Label {
                                Layout.fillWidth: true
                                text: rest.modelData.title
                            }
                            Caption {
                                text: rest.modelData.text
                                wrapMode: Text.NoWrap
                            }
                            StateBadge { kind: rest.modelData.kind }
                        }
                    }
                }
                ObservationSheet {
                    Layout.fillWidth: true
                    visible: page.model.canApprove && criteria.length > 0
                    criteria: page.model.criteria
                    onMarked: (criterion, mark) => page.model.setMark(criterion, mark)
                }
                FormRow {
                    visible: page.model.canApprove
                    label: qsTr("Comment")
                    optional: true
                    hint: qsTr("The learner, their mentor and HR read it.")

                    TextArea {
                        Layout.fillWidth: true
                        text: page.model.comment
                        onTextChanged: page.model.setComment(text)
                    }
                }
                Section {
                    visible: page.model.history.length > 0
                    title: qsTr("So far")

                    Timeline {
                        Layout.fillWidth: true
                        entries: page.model.history
                    }
                }
            }
        }
    }

    ReasonDialog {
        id: returnDialog
        title: qsTr("Not yet")
        text: page.model.attemptsText === "" ? "" : qsTr("This counts as an attempt. %1.").arg(page.model.attemptsText)
        label: qsTr("What is still missing?")
        hint: qsTr("Two or three points, no more.")
        acceptText: qsTr("Record “not yet”")
        onGiven: reason => page.model.notYet(reason)
    }
    ReasonDialog {
        id: withdrawDialog
        title: qsTr("Withdraw the sign-off")
        text: qsTr("The sign-off stays in the record and counts no more.")
        acceptText: qsTr("Withdraw")
        destructive: true
        onGiven: reason => page.model.withdraw(reason)
    }
    ReasonDialog {
        id: grantDialog
        title: qsTr("Grant one more attempt")
        text: qsTr("The reason is recorded with your name.")
        acceptText: qsTr("Grant")
        onGiven: reason => page.model.grant(reason)
    }
    ReasonDialog {
        id: overruleDialog
        title: qsTr("Sign off although something is missing?")
        text: page.model.unmet.length > 0 ? qsTr("Still open:") + "\n" + page.model.unmet.join("\n") : page.model.blocked.map(item => item.title).join("\n")
        label: qsTr("Why?")
        acceptText: qsTr("Sign off anyway")
        destructive: true
        onGiven: reason => page.model.approve(reason)
    }
    Connections {
        target: page.model
        function onReasonNeeded() { overruleDialog.open() }
    }
}
