import QtQuick
import Vestibule.Ui
import Vestibule.ColdCall

// An end of the call: what came of it, and what that is worth.
LiveColumn {
    id: end

    required property ScriptEditor model
    readonly property var outcomes: [{
            "value": "won",
            "text": qsTr("won: a next step is agreed")
        }, {
            "value": "open",
            "text": qsTr("open: agreed loosely")
        }, {
            "value": "lost",
            "text": qsTr("lost")
        }]

    spacing: Space.m

    function current(field: string): var {
        end.model.revision;
        end.model.partId;
        return end.model.value(field);
    }

    FormRow {
        label: qsTr("What came of it")
        ComboBox {
            textRole: "text"
            valueRole: "value"
            model: end.outcomes
            currentIndex: end.outcomes.findIndex(outcome => outcome.value === end.current("outcome"))
            onActivated: index => end.model.setValue("outcome", end.outcomes[index].value)
        }
    }
    FormRow {
        label: qsTr("What it is worth")
        NumberField {
            id: weight
            from: 0
            to: 100
            onEdited: end.model.setValue("weight", value)
            Binding {
                target: weight
                property: "value"
                value: end.current("weight")
                restoreMode: Binding.RestoreNone
            }
        }
    }
}
