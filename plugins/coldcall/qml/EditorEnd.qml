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

    readonly property var nextSteps: [{
            "value": "none",
            "text": qsTr("none")
        }, {
            "value": "meeting",
            "text": qsTr("a meeting")
        }, {
            "value": "proposal",
            "text": qsTr("a proposal")
        }, {
            "value": "call-back",
            "text": qsTr("a call back")
        }, {
            "value": "order",
            "text": qsTr("an order")
        }, {
            "value": "transfer",
            "text": qsTr("being put through")
        }]

    spacing: Space.m

    FormRow {
        label: qsTr("What came of it")
        EditorChoice {
            editor: end.model
            field: "outcome"
            choices: end.outcomes
        }
    }
    FormRow {
        label: qsTr("The next step that is agreed")
        EditorChoice {
            editor: end.model
            field: "next_step"
            choices: end.nextSteps
        }
    }
    FormRow {
        label: qsTr("What it is worth")
        EditorNumber {
            editor: end.model
            field: "weight"
            from: 0
            to: 100
        }
    }
    EditorPractise {
        editor: end.model
    }
}
