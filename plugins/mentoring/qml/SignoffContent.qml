import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Mentoring

// What is signed, what it rests on, what was seen, what was decided so far.
ColumnLayout {
    id: content

    required property Signoff model

    spacing: Space.l

    Banner {
        visible: content.model.blocked.length > 0
        tone: "negative"
        title: content.model.blockedText
        text: content.model.blockedList
    }
    Card {
        Layout.fillWidth: true

        RowLayout {
            Layout.fillWidth: true
            spacing: Space.m

            StateBadge {
                kind: content.model.state
            }
            Label {
                Layout.fillWidth: true
                text: content.model.stateText
            }
            Badge {
                visible: text !== ""
                text: content.model.attemptsText
                tone: content.model.exhausted ? "warning" : "neutral"
            }
            Button {
                visible: content.model.canGrant
                text: qsTr("Grant one more…")
                onClicked: grantDialog.open()
            }
        }
        Label {
            Layout.fillWidth: true
            Layout.maximumWidth: Size.reading
            visible: text !== ""
            text: content.model.summary
            lineHeight: Type.readingLine
        }
        Caption {
            Layout.fillWidth: true
            text: content.model.deciderText
        }
    }
    Card {
        Layout.fillWidth: true
        visible: content.model.rests.length > 0
        title: qsTr("What it rests on")

        Repeater {
            model: content.model.rests

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
                StateBadge {
                    kind: rest.modelData.kind
                }
            }
        }
    }
    ObservationSheet {
        Layout.fillWidth: true
        visible: content.model.canApprove && criteria.length > 0
        criteria: content.model.criteria
        onMarked: (criterion, mark) => content.model.setMark(criterion, mark)
    }
    FormRow {
        visible: content.model.canApprove
        label: qsTr("Comment")
        optional: true
        hint: qsTr("The learner, their mentor and HR read it.")

        TextArea {
            Layout.fillWidth: true
            text: content.model.comment
            onTextChanged: content.model.setComment(text)
        }
    }
    Section {
        visible: content.model.history.length > 0
        title: qsTr("So far")

        Timeline {
            Layout.fillWidth: true
            entries: content.model.history
        }
    }

    ReasonDialog {
        id: grantDialog
        title: qsTr("Grant one more attempt")
        text: qsTr("The reason is recorded with your name.")
        acceptText: qsTr("Grant")
        onGiven: reason => content.model.grant(reason)
    }
}
