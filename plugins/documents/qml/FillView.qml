import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Documents

// Filling in a document of the library.
Page {
    id: page

    required property FillPage model
    readonly property FormModel form: model.form
    readonly property bool ready: !model.loading && model.problem === "" && model.faults.length === 0

    title: model.title !== "" ? model.title : qsTr("Document")
    subtitle: ready && form.missing > 0 ? qsTr("%n field(s) still to fill in", "", form.missing) : model.summary
    status: form.saveState
    actions: [
        IconButton {
            visible: page.ready
            icon.name: "edit-undo"
            text: qsTr("Undo")
            shortcutText: "Ctrl+Z"
            enabled: page.form.canUndo
            onClicked: page.form.undo()
        },
        IconButton {
            visible: page.ready
            icon.name: "edit-redo"
            text: qsTr("Redo")
            shortcutText: "Ctrl+Shift+Z"
            enabled: page.form.canRedo
            onClicked: page.form.redo()
        },
        Button {
            visible: page.ready
            text: qsTr("Versions…")
            onClicked: versions.open()
        },
        Button {
            visible: page.ready
            text: qsTr("Print")
            enabled: !page.form.exporting
            onClicked: page.form.print()
        },
        Button {
            visible: page.ready
            primary: true
            text: qsTr("Export…")
            enabled: !page.form.exporting
            onClicked: {
                page.form.showMissing();
                if (page.form.complete) {
                    files.currentFile = page.form.proposedFile(page.form.formats[0]);
                    files.open();
                }
            }
        }
    ]

    PageKey {
        keys: ["Ctrl+Z"]
        text: qsTr("Undo")
        enabled: page.ready
    }
    PageKey {
        keys: ["Ctrl+Shift+Z"]
        text: qsTr("Redo")
        enabled: page.ready
    }
    Shortcut {
        sequence: "Ctrl+Z"
        enabled: page.ready
        onActivated: page.form.undo()
    }
    Shortcut {
        sequence: "Ctrl+Shift+Z"
        enabled: page.ready
        onActivated: page.form.redo()
    }
    StateView {
        visible: page.model.loading || page.model.problem !== ""
        loading: page.model.loading
        error: page.model.problem === "" ? null : page.model.error
        onRetry: page.model.load()
    }
    Card {
        Layout.fillWidth: true
        visible: page.model.faults.length > 0
        title: qsTr("This template has to be mended first")
        Repeater {
            model: page.model.faults
            delegate: Label {
                required property string modelData
                Layout.fillWidth: true
                text: modelData
            }
        }
        Button {
            text: qsTr("Read it again")
            onClicked: page.model.load()
        }
    }
    ExportProgress {
        Layout.fillWidth: true
        visible: page.form.exporting
        form: page.form
    }
    DocumentForm {
        Layout.fillWidth: true
        visible: page.ready
        form: page.form
    }
    VersionsDialog {
        id: versions
        form: page.form
    }
    SaveDialog {
        id: files
        title: qsTr("Export the document")
        nameFilters: Array.from(page.form.formats).map(format => qsTr("%1 document (*.%2)").arg(format.toUpperCase()).arg(format)).concat([qsTr("PDF (*.pdf)")])
        onAccepted: page.form.exportTo(selectedFile)
    }
}
