import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.ColdCall

// What becomes of the state: numbers are added to, flags are set.
LiveColumn {
    id: changes

    required property ScriptEditor model
    property string prefix: "change"

    visible: model.stateNames.length > 0
    spacing: Space.xs
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("What it changes")

    Label {
        Layout.fillWidth: true
        strong: true
        text: qsTr("What it changes")
        Accessible.ignored: true
    }
    Repeater {
        model: changes.model.stateNames
        delegate: EditorChange {
            required property var modelData
            Layout.fillWidth: true
            form: changes
            name: modelData.name
            flag: modelData.flag
        }
    }
}
