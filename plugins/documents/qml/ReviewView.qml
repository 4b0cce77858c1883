import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Documents

// A mentor's judgement of a document that was handed in: what is to be judged first, then the judgement.
Page {
    id: page

    required property ReviewPage model
    readonly property bool shown: !model.loading && model.problem === ""

    title: model.title !== "" ? model.title : qsTr("Document handed in")
    subtitle: model.subtitle
    status: model.saveState
    actions: [
        Button {
            visible: page.shown
            text: qsTr("Save a copy…")
            onClicked: {
                files.currentFile = page.model.proposedFile();
                files.open();
            }
        }
    ]

    StateView {
        visible: page.model.loading || page.model.problem !== ""
        loading: page.model.loading
        error: page.model.problem === "" ? null : page.model.error
        onRetry: page.model.load()
    }
    Banner {
        Layout.fillWidth: true
        visible: page.shown && page.model.done
        tone: page.model.accepted ? "positive" : "warning"
        title: page.model.accepted ? qsTr("This document was accepted") : qsTr("This document was handed back")
        text: qsTr("It is judged: nothing is left to do here.")
    }
    Banner {
        Layout.fillWidth: true
        visible: page.shown && page.model.claimProblem !== ""
        tone: "warning"
        title: qsTr("The checks do not agree")
        text: page.model.claimProblem
    }
    Banner {
        Layout.fillWidth: true
        visible: page.model.saveProblem !== ""
        tone: "negative"
        title: qsTr("What you wrote last is not saved yet")
        text: page.model.saveProblem
        actionText: qsTr("Save again")
        onActivated: page.model.saveAgain()
    }
    Card {
        Layout.fillWidth: true
        visible: page.shown && page.model.done && page.model.comment !== ""
        title: qsTr("Comment for the trainee")
        Label {
            Layout.fillWidth: true
            text: page.model.comment
        }
    }
    RedlineBeside {
        Layout.fillWidth: true
        visible: page.shown
        wide: page.width >= Size.units(240)
        remarks: page.model.remarks
        html: page.model.document
        summary: page.model.resultText

        FormRow {
            Layout.fillWidth: true
            visible: !page.model.done
            label: qsTr("Comment for the trainee")
            hint: qsTr("Needed when you hand it back: what has to be mended.")
            TextArea {
                Layout.fillWidth: true
                minimumLines: 3
                enabled: !page.model.busy
                text: page.model.comment
                onTextChanged: page.model.setComment(text)
            }
        }
        RowLayout {
            Layout.fillWidth: true
            visible: !page.model.done
            spacing: Space.m
            Button {
                primary: true
                text: qsTr("Accept")
                enabled: !page.model.busy
                onClicked: page.model.accept()
            }
            Button {
                text: qsTr("Hand back")
                enabled: !page.model.busy && page.model.comment.trim() !== ""
                onClicked: page.model.handBack()
            }
        }
    }
    SaveDialog {
        id: files
        title: qsTr("Save a copy of the document")
        onAccepted: page.model.saveCopy(selectedFile)
    }
}
