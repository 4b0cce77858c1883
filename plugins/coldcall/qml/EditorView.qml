import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.ColdCall

// The script of a call, to be edited: outline, form, checks.
Page {
    id: page

    required property ScriptEditor model
    readonly property bool wide: width >= Size.units(300)
    readonly property var check: model.check
    readonly property bool ready: !model.loading && model.problem === ""

    title: model.title !== "" ? qsTr("Script: %1").arg(model.title) : qsTr("Script")
    status: model.saveState
    scrolling: false
    leastHeight: Size.units(120)
    maximumWidth: Infinity
    actions: [
        IconButton {
            visible: page.ready
            icon.name: "edit-undo"
            text: page.model.undoName === "" ? qsTr("Undo") : qsTr("Undo: %1").arg(page.model.undoName)
            shortcutText: "Ctrl+Z"
            enabled: page.model.undoName !== ""
            onClicked: page.model.undo()
        },
        IconButton {
            visible: page.ready
            icon.name: "edit-redo"
            text: page.model.redoName === "" ? qsTr("Redo") : qsTr("Redo: %1").arg(page.model.redoName)
            shortcutText: "Ctrl+Shift+Z"
            enabled: page.model.redoName !== ""
            onClicked: page.model.redo()
        },
        Button {
            visible: page.ready
            text: qsTr("Compare…")
            enabled: page.model.edited
            onClicked: differences.show()
        },
        Button {
            visible: page.ready
            text: qsTr("Play from here")
            tip: qsTr("A rehearsal: nothing of it is recorded.")
            enabled: page.check.playable === true
            onClicked: page.model.play(true)
        },
        Button {
            visible: page.ready
            primary: true
            text: qsTr("Hand over…")
            enabled: page.check.playable === true && page.check.errors === 0 && !page.model.checking
            onClicked: handOver.open()
        }
    ]

    PageKey {
        keys: ["Ctrl+Z"]
        text: qsTr("Undo")
        enabled: page.ready
    }
    PageKey {
        keys: ["Ctrl+Shift+Z"]
        text: qsTr("Do again what was undone")
        enabled: page.ready
    }
    Shortcut {
        sequence: "Ctrl+Z"
        enabled: page.ready
        onActivated: page.model.undo()
    }
    Shortcut {
        sequence: "Ctrl+Shift+Z"
        enabled: page.ready
        onActivated: page.model.redo()
    }
    property var chosen: null  // the part that was chosen last time, until the script is here
    onReadyChanged: chooseAgain()

    function chooseAgain() {
        if (!ready || !chosen)
            return;
        const part = chosen;
        chosen = null;
        model.select(part.kind, part.id);
    }
    Remembered {
        memory: page.memory
        name: "part"
        value: page.chosen ?? {
            "kind": page.model.kind,
            "id": page.model.partId
        }
        onFound: part => {
            page.chosen = part;
            page.chooseAgain();
        }
    }
    StateView {
        Layout.fillHeight: true
        loading: page.model.loading
        error: page.model.problem === "" ? null : page.model.error
        onRetry: page.model.load()

        Banner {
            visible: page.model.outdated
            tone: "warning"
            title: qsTr("Another version was published since this draft was begun.")
            text: qsTr("The draft is kept. Compare it with what is published before you hand it over.")
            actionText: qsTr("Compare…")
            onActivated: differences.show()
        }
        Banner {
            visible: page.model.saveProblem !== ""
            tone: "negative"
            title: qsTr("The draft is not saved yet")
            text: page.model.saveProblem
            actionText: qsTr("Save again")
            onActivated: page.model.saveAgain()
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Space.l

            EditorOutline {
                Layout.fillWidth: false
                Layout.fillHeight: true
                Layout.preferredWidth: page.wide ? Size.panel : Size.units(62)
                model: page.model
                memory: page.memory
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                spacing: Space.m

                EditorForm {
                    objectName: "editorForm"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    model: page.model
                }
                EditorChecks {
                    Layout.fillWidth: true
                    Layout.preferredHeight: clean ? implicitHeight : Size.units(42)
                    visible: !page.wide
                    model: page.model
                }
            }
            EditorChecks {
                Layout.fillHeight: true
                Layout.preferredWidth: Size.units(72)
                visible: page.wide
                model: page.model
            }
        }
    }
    EditorDifferences {
        id: differences
        objectName: "editorDifferences"
        model: page.model
    }
    FolderDialog {
        id: handOver
        title: qsTr("The folder of the content pack")
        onAccepted: page.model.handOver(selectedFolder)
    }
    Connections {
        target: page.model
        function onHandedOver(folder: string) {
            written.folder = folder;
            written.open();
        }
    }
    Dialog {
        id: written
        property string folder: ""
        title: qsTr("Handed over")
        text: qsTr("The files of the script stand in %1, each at its place in the pack. HR checks the pack with “vestibule content check” and puts it into force with “vestibule content install”. Calls under way keep the version they began with.").arg(folder)
        rejectText: ""
    }
}
