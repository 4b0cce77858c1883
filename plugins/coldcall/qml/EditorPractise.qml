import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.ColdCall

// What to practise when this went wrong.
FormRow {
    id: row

    required property ScriptEditor editor

    label: qsTr("What to practise, one in each line")
    hint: qsTr("page:cold-calls, activity:quiz:telephone or question:telephone/tm-04")
    EditorList {
        Layout.fillWidth: true
        editor: row.editor
        field: "practise"
    }
}
