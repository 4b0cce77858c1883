import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.ColdCall

// What is chosen in the outline, field by field.
ScrollArea {
    id: form

    required property ScriptEditor model
    readonly property bool movable: model.kind === "turn" || model.kind === "reply"
    readonly property bool removable: model.kind !== "call"
    readonly property var files: ({
            "call": "EditorCall.qml",
            "turn": "EditorTurn.qml",
            "reply": "EditorReply.qml",
            "end": "EditorEnd.qml",
            "state": "EditorState.qml",
            "check": "EditorCheck.qml",
            "blocker": "EditorBlocker.qml",
            "must": "EditorMust.qml"
        })

    padding: Size.ring

    function heading(): string {
        switch (model.kind) {
        case "turn":
            return qsTr("Turn “%1”: the client speaks").arg(model.partId);
        case "reply":
            return qsTr("Reply “%1”: the trainee answers").arg(model.partId);
        case "end":
            return qsTr("End “%1”").arg(model.partId);
        case "state":
            return qsTr("State “%1”").arg(model.partId);
        case "check":
            return qsTr("Check “%1”").arg(model.partId);
        case "blocker":
            return qsTr("Blocker “%1”: fails the call").arg(model.partId);
        case "objection":
            return qsTr("Objection “%1”").arg(model.partId);
        case "must":
            return qsTr("Rule %1").arg(Number(model.partId) + 1);
        default:
            return qsTr("The call");
        }
    }

    Connections {
        target: form.model
        function onSelectionChanged() {
            form.contentY = 0;
            naming.refusal = "";
        }
    }
    LiveColumn {
        width: form.usableWidth - Space.l   // the scroll bar stands beside the fields
        x: LayoutMirroring.enabled ? Space.l : 0
        spacing: Space.l

        RowLayout {
            Layout.fillWidth: true
            spacing: Space.s
            Heading {
                Layout.fillWidth: true
                text: form.heading()
            }
            GlyphButton {
                visible: form.movable
                sign: "up"
                text: qsTr("Move up")
                onClicked: form.model.move(-1)
            }
            GlyphButton {
                visible: form.movable
                sign: "down"
                text: qsTr("Move down")
                onClicked: form.model.move(1)
            }
            Button {
                visible: form.removable
                flat: true
                destructive: true
                text: qsTr("Remove")
                onClicked: {
                    const id = form.model.partId;
                    form.model.remove();
                    Toasts.showUndo(qsTr("“%1” is removed.").arg(id), () => form.model.undo(), form);
                }
            }
        }
        FormRow {
            visible: form.removable && form.model.kind !== "must"
            label: qsTr("Name in the script")
            hint: qsTr("Recordings and statistics hang on it: a part that is published keeps its name, if it can.")
            error: naming.refusal
            TextField {
                id: naming
                property string refusal: ""
                Layout.fillWidth: true
                Layout.maximumWidth: Size.fieldLong
                text: form.model.partId
                onTextEdited: refusal = ""
                onEditingFinished: if (text.trim() !== form.model.partId)
                    refusal = form.model.rename(text.trim())
            }
        }
        EditorWords {
            Layout.fillWidth: true
            model: form.model
        }
        Loader {
            id: part
            readonly property string file: form.files[form.model.kind] ?? ""
            Layout.fillWidth: true
            visible: file !== ""
            onFileChanged: {
                if (file === "")
                    source = "";
                else
                    setSource(file, {
                            "model": form.model
                        });
            }
        }
    }
}
