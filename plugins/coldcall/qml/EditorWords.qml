import QtQuick
import Vestibule.Ui
import Vestibule.ColdCall

// The texts of what is chosen, the languages side by side.
Column {
    id: words

    required property ScriptEditor model

    spacing: Space.m

    function fieldText(field: string): string {
        switch (model.kind + "." + field) {
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
    function leastLines(field: string): int {
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

    Repeater {
        model: words.model.wordFields
        delegate: Column {
            id: field
            required property string modelData
            readonly property bool list: modelData === "also" || modelData === "keys"
            width: words.width
            spacing: Space.xs

            Label {
                width: parent.width
                strong: true
                text: words.fieldText(field.modelData)
                Accessible.ignored: true
            }
            Row {
                id: versions
                readonly property real share: (field.width + spacing) / words.model.languages.length - spacing
                spacing: Space.m

                Repeater {
                    model: words.model.languages
                    delegate: Column {
                        id: version
                        required property var modelData
                        readonly property string language: modelData.language
                        width: versions.share
                        spacing: Space.xxs

                        Caption {
                            width: parent.width
                            text: version.modelData.name
                            Accessible.ignored: true
                        }
                        TextArea {
                            id: area
                            width: parent.width
                            maximumLines: 6
                            minimumLines: words.leastLines(field.modelData)
                            label: qsTr("%1, %2").arg(words.fieldText(field.modelData)).arg(version.modelData.name)
                            onTextChanged: if (activeFocus && !field.list)
                                words.model.setWords(version.language, field.modelData, text)
                            onEdited: words.model.setWords(version.language, field.modelData, text)

                            // While somebody types, the text is theirs.
                            Binding {
                                target: area
                                property: "text"
                                value: words.model.revision, words.model.kind, words.model.partId, words.model.words(version.language, field.modelData)
                                when: !area.activeFocus || !field.list
                                restoreMode: Binding.RestoreNone
                            }
                        }
                    }
                }
            }
        }
    }
}
