import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.ColdCall

// Which of the checks, blockers or objections a turn or reply has to do with.
LiveColumn {
    id: names

    required property ScriptEditor model
    required property string list
    property var choices: []
    property string title: ""

    visible: choices.length > 0
    spacing: 0
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    Label {
        Layout.fillWidth: true
        strong: true
        text: names.title
        Accessible.ignored: true
    }
    Repeater {
        model: names.choices
        delegate: EditorName {
            required property var modelData
            Layout.fillWidth: true
            form: names
            name: modelData.value
            text: modelData.text
        }
    }
}
