import QtQuick
import Vestibule.Ui
import Vestibule.ColdCall

// One text of what is chosen, the languages side by side.
Column {
    id: words

    readonly property EditorWordPlace place: parent as EditorWordPlace
    readonly property ScriptEditor editor: place.editor
    readonly property string field: place.modelData
    readonly property string name: fieldText()

    spacing: Space.xs

    function fieldText(): string {
        switch (editor.kind + "." + field) {
        case "call.title":
            return qsTr("Title");
        case "call.situation":
            return qsTr("Situation");
        case "call.goal":
            return qsTr("Goal");
        case "call.client":
            return qsTr("Client's name");
        case "call.company":
            return qsTr("Client's company");
        case "call.role":
            return qsTr("Client's job");
        case "reply.say":
            return qsTr("What the trainee says");
        case "reply.also":
            return qsTr("Other ways to say it, one in each line");
        case "reply.keys":
            return qsTr("Key phrases that always mean it, one in each line");
        case "reply.missed":
            return qsTr("What it missed");
        case "reply.instead":
            return qsTr("What to try instead");
        case "check.text":
            return qsTr("What an observer would tick");
        case "blocker.text":
            return qsTr("What happened, as the debrief says it");
        case "objection.text":
            return qsTr("What the client objects");
        case "end.text":
            return qsTr("How it ended");
        case "end.next_step":
            return qsTr("The agreed next step");
        case "turn.main":
            return qsTr("What the client says");
        case "turn.interrupt":
            return qsTr("How the client cuts in");
        default:
            return qsTr("What the client says: “%1”").arg(field);
        }
    }
    function leastLines(): int {
        switch (field) {
        case "title":
        case "client":
        case "company":
        case "role":
            return 1;
        case "situation":
        case "say":
        case "also":
            return 3;
        default:
            return 2;
        }
    }

    Label {
        width: parent.width
        strong: true
        text: words.name
        Accessible.ignored: true
    }
    Row {
        width: parent.width
        spacing: Space.m

        Repeater {
            model: words.editor.languages
            delegate: EditorWordVersion {
                required property var modelData
                form: words
                language: modelData.language
                languageName: modelData.name
            }
        }
    }
}
