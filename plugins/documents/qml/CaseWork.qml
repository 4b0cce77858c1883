import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Documents

// Working on a case: the form, or a file made elsewhere.
LiveColumn {
    id: work

    required property CasePage model

    spacing: Space.xl

    Section {
        Layout.fillWidth: true
        title: qsTr("Hand in a document of your own")
        description: qsTr("A DOCX or ODT file: choose it, or drop it here.")

        DropArea {
            id: drop
            Layout.fillWidth: true
            implicitHeight: file.implicitHeight
            keys: ["text/uri-list"]
            onDropped: event => {
                if (event.urls.length > 0)
                    work.model.chooseFile(event.urls[0]);
            }

            Card {
                id: file
                anchors {
                    left: parent.left
                    right: parent.right
                }
                tone: drop.containsDrag ? "info" : "neutral"
                Banner {
                    Layout.fillWidth: true
                    visible: work.model.fileProblem !== ""
                    tone: "warning"
                    title: qsTr("This file was not taken")
                    text: work.model.fileProblem
                }
                RowLayout {
                    Layout.fillWidth: true
                    spacing: Space.m
                    Label {
                        Layout.fillWidth: true
                        secondary: work.model.fileName === ""
                        text: work.model.fileName === "" ? qsTr("No file chosen yet") : work.model.fileName
                    }
                    Button {
                        visible: work.model.fileName !== ""
                        flat: true
                        text: qsTr("Take it out")
                        enabled: !work.model.busy
                        onClicked: work.model.dropFile()
                    }
                    Button {
                        text: qsTr("Choose a file…")
                        enabled: !work.model.busy
                        onClicked: files.open()
                    }
                    Button {
                        visible: work.model.fileName !== ""
                        primary: true
                        text: qsTr("Hand this file in")
                        enabled: !work.model.busy
                        onClicked: work.model.handInFile()
                    }
                }
            }
        }
    }
    Section {
        Layout.fillWidth: true
        visible: work.model.fillable
        title: qsTr("Or fill it in here")
        actions: [
            IconButton {
                icon.name: "edit-undo"
                text: qsTr("Undo")
                enabled: work.model.form.canUndo
                onClicked: work.model.form.undo()
            },
            IconButton {
                icon.name: "edit-redo"
                text: qsTr("Redo")
                enabled: work.model.form.canRedo
                onClicked: work.model.form.redo()
            }
        ]

        DocumentForm {
            Layout.fillWidth: true
            form: work.model.form
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Space.m
            Button {
                primary: work.model.fileName === ""
                text: work.model.busy ? qsTr("Handing in…") : qsTr("Hand in")
                enabled: !work.model.busy
                onClicked: work.model.handInForm()
            }
            Caption {
                visible: work.model.form.missing > 0
                text: qsTr("%n field(s) still to fill in", "", work.model.form.missing)
            }
        }
    }
    OpenDialog {
        id: files
        title: qsTr("Hand in a document")
        nameFilters: [qsTr("Documents (*.docx *.odt)")]
        onAccepted: work.model.chooseFile(selectedFile)
    }
}
