import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Documents

// A document that people read and sign: how far it is, its text, and the signature.
Page {
    id: page

    required property DocumentPage model

    title: model.title !== "" ? model.title : qsTr("Document")
    subtitle: model.absent ? "" : model.nextText
    actions: [
        Button {
            visible: page.model.html !== ""
            text: qsTr("Save a copy…")
            onClicked: {
                files.currentFile = page.model.proposedFile();
                files.open();
            }
        },
        Button {
            visible: page.model.html !== ""
            text: qsTr("Print")
            tip: qsTr("The paper as it stands here, with who agreed, as a PDF in the program that you use for PDFs")
            onClicked: page.model.print()
        },
        Button {
            visible: page.model.canWithdraw
            text: qsTr("Put up again…")
            tip: qsTr("A new round over the same text; what was agreed stays in the record")
            onClicked: again.open()
        }
    ]

    StateView {
        Layout.fillWidth: true
        loading: page.model.loading
        error: page.model.problem === "" ? null : page.model.error
        empty: page.model.absent
        emptyTitle: qsTr("The training content in use does not have this document")
        emptyText: qsTr("Nobody has to sign it now. Signatures given before stay in the record; when HR takes in training content that has it, it stands here.")
        emptyAction: qsTr("Show the documents")
        onEmptyActivated: page.model.openDocuments()
        onRetry: page.model.load()

        Stepper {
            Layout.fillWidth: true
            label: qsTr("The way into force")
            steps: page.model.steps
        }
        LifeSteps {
            Layout.fillWidth: true
            model: page.model
        }
        Banner {
            visible: page.model.signAgain
            tone: "warning"
            title: qsTr("This text has changed since you signed it.")
            text: qsTr("Read it again and sign the new text. Your earlier signature stays in the record.")
        }
        DocumentPaper {
            Layout.fillWidth: true
            Layout.maximumWidth: Size.reading + 2 * Space.xxl
            padding: Space.xxl
            html: page.model.paper
        }
        Card {
            Layout.fillWidth: true
            Layout.maximumWidth: Size.reading + 2 * Space.xxl
            visible: page.model.canSign
            title: qsTr("Your signature")
            Label {
                Layout.fillWidth: true
                secondary: true
                lineHeight: Type.readingLine
                text: qsTr("By signing you say that you have read this text and will keep to it. The signature holds for this very text; when it changes you are asked again.")
            }
            Button {
                Layout.topMargin: Space.xs
                primary: true
                text: qsTr("I have read it and sign")
                enabled: !page.model.busy
                onClicked: page.model.sign()
            }
        }
        StateBadge {
            visible: page.model.signedText !== ""
            kind: "met"
            text: page.model.signedText
        }
        Section {
            Layout.fillWidth: true
            visible: page.model.history.length > 0
            title: qsTr("Record")
            Timeline {
                label: qsTr("Record")
                entries: page.model.history
            }
        }
    }
    SaveDialog {
        id: files
        title: qsTr("Save a copy of the document")
        onAccepted: page.model.saveCopy(selectedFile)
    }
    AgainDialog {
        id: again
        onGiven: reason => page.model.withdraw(reason)
    }
}
