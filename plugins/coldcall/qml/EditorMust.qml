import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.ColdCall

// A rule that the checks prove over all ways through the call.
LiveColumn {
    id: must

    required property ScriptEditor model

    spacing: Space.m

    FormRow {
        label: qsTr("This is")
        EditorChoice {
            editor: must.model
            field: "rule"
            choices: [{
                    "value": "never",
                    "text": qsTr("never so")
                }, {
                    "value": "possible",
                    "text": qsTr("possible")
                }]
        }
    }
    FormRow {
        label: qsTr("When the call has ended")
        hint: qsTr("A condition: passed and not shown(found-need), ended(order).")
        EditorCondition {
            Layout.fillWidth: true
            placeholderText: ""
            model: must.model
            field: "condition"
        }
    }
}
