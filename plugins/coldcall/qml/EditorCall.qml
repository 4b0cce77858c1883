import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.ColdCall

// The call as a whole: which way it goes, its times, what it takes to pass, what is known of the client.
LiveColumn {
    id: call

    required property ScriptEditor model
    readonly property bool incoming: {
        model.revision;
        return model.value("kind") === "incoming";
    }

    spacing: Space.m

    FormRow {
        label: qsTr("Who calls")
        EditorChoice {
            editor: call.model
            field: "kind"
            choices: [{
                    "value": "incoming",
                    "text": qsTr("the client rings")
                }, {
                    "value": "outgoing",
                    "text": qsTr("the trainee dials")
                }]
        }
    }
    FormRow {
        label: qsTr("The client's voice")
        EditorChoice {
            editor: call.model
            field: "speaker"
            choices: [{
                    "value": "woman",
                    "text": qsTr("a woman's")
                }, {
                    "value": "man",
                    "text": qsTr("a man's")
                }]
        }
    }
    FormRow {
        label: qsTr("The conversation begins with")
        EditorTarget {
            editor: call.model
            field: "first"
        }
    }
    FormRow {
        label: qsTr("Passed at")
        EditorNumber {
            editor: call.model
            field: "pass"
            from: 1
            to: 100
            unit: qsTr("%")
        }
    }
    FormRow {
        visible: !call.incoming
        label: qsTr("Until somebody answers")
        EditorNumber {
            editor: call.model
            field: "dialling"
            from: 0
            to: 60
            unit: qsTr("s")
        }
    }
    FormRow {
        visible: call.incoming
        label: qsTr("To be picked up by ring")
        EditorNumber {
            editor: call.model
            field: "rings.allowed"
            from: 1
            to: 20
        }
    }
    FormRow {
        visible: call.incoming
        label: qsTr("The caller gives up after rings")
        EditorNumber {
            editor: call.model
            field: "rings.most"
            from: 1
            to: 40
        }
    }
    FormRow {
        visible: call.incoming
        label: qsTr("One ring takes")
        EditorNumber {
            editor: call.model
            field: "rings.seconds"
            from: 1
            to: 20
            unit: qsTr("s")
        }
    }
    FormRow {
        visible: call.incoming
        label: qsTr("Picking up in time is worth")
        EditorNumber {
            editor: call.model
            field: "rings.weight"
            from: 0
            to: 100
        }
    }
    FormRow {
        label: qsTr("The client's patience for the whole call")
        EditorNumber {
            editor: call.model
            field: "patience.seconds"
            from: 10
            to: 3600
            unit: qsTr("s")
        }
    }
    FormRow {
        label: qsTr("When it is over")
        EditorTarget {
            editor: call.model
            field: "patience.to"
            noneText: qsTr("the client hangs up")
        }
    }
    FormRow {
        label: qsTr("The client waits for a reply")
        EditorNumber {
            editor: call.model
            field: "wait"
            from: 1
            to: 3600
            unit: qsTr("s")
        }
    }
    FormRow {
        label: qsTr("A reply is quick within")
        EditorNumber {
            editor: call.model
            field: "speed.within"
            from: 1
            to: 3600
            unit: qsTr("s")
        }
    }
    FormRow {
        label: qsTr("Quick replies are worth")
        EditorNumber {
            editor: call.model
            field: "speed.weight"
            from: 1
            to: 100
        }
    }
    FormRow {
        label: qsTr("The client's name is known after")
        hint: qsTr("turn:… or behaviour:…, one in each line. Empty: known before the call.")
        EditorList {
            Layout.fillWidth: true
            editor: call.model
            field: "known.name"
        }
    }
    FormRow {
        label: qsTr("The client's company is known after")
        EditorList {
            Layout.fillWidth: true
            editor: call.model
            field: "known.company"
        }
    }
    FormRow {
        label: qsTr("The client's job is known after")
        EditorList {
            Layout.fillWidth: true
            editor: call.model
            field: "known.role"
        }
    }
    EditorPractise {
        editor: call.model
    }
}
