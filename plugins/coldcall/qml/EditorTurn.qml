import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.ColdCall

// A turn of the client: mood, time, lines with conditions, what it raises and changes.
LiveColumn {
    id: turn

    required property ScriptEditor model
    readonly property var moods: [{
            "value": "",
            "text": qsTr("calm (usual)")
        }, {
            "value": "warm",
            "text": qsTr("warm")
        }, {
            "value": "calm",
            "text": qsTr("calm")
        }, {
            "value": "cool",
            "text": qsTr("cool")
        }, {
            "value": "annoyed",
            "text": qsTr("annoyed")
        }, {
            "value": "angry",
            "text": qsTr("angry")
        }]

    spacing: Space.m

    function current(field: string): var {
        turn.model.revision;
        turn.model.partId;
        return turn.model.value(field);
    }

    LiveColumn {
        Layout.fillWidth: true
        spacing: Space.s
        visible: turn.model.lines > 0
        Label {
            strong: true
            text: qsTr("Which line is said: the first whose condition holds")
        }
        Repeater {
            model: turn.model.lines
            delegate: EditorLine {
                required property int index
                Layout.fillWidth: true
                model: turn.model
                number: index
            }
        }
    }
    Button {
        text: qsTr("Another line with a condition")
        onClicked: turn.model.addLine()
    }
    FormRow {
        label: qsTr("Mood")
        ComboBox {
            textRole: "text"
            valueRole: "value"
            model: turn.moods
            currentIndex: turn.moods.findIndex(mood => mood.value === (turn.current("mood") ?? ""))
            onActivated: index => turn.model.setValue("mood", turn.moods[index].value)
        }
    }
    FormRow {
        label: qsTr("The client waits for a reply")
        hint: qsTr("Empty: as long as everywhere in this call.")
        NumberField {
            id: wait
            from: 1
            to: 3600
            unit: qsTr("s")
            onEdited: turn.model.setValue("wait", value)
            Binding {
                target: wait
                property: "value"
                value: turn.current("wait")
                restoreMode: Binding.RestoreNone
            }
        }
    }
    FormRow {
        label: qsTr("When the wait is over")
        EditorTarget {
            editor: turn.model
            field: "late"
            noneText: qsTr("the client hangs up")
        }
    }
    FormRow {
        label: qsTr("The client cuts in after")
        hint: qsTr("Empty: never.")
        NumberField {
            id: interrupt
            from: 1
            to: 3600
            unit: qsTr("s")
            onEdited: turn.model.setValue("interrupt", value)
            Binding {
                target: interrupt
                property: "value"
                value: turn.current("interrupt")
                restoreMode: Binding.RestoreNone
            }
        }
    }
    EditorChanges {
        Layout.fillWidth: true
        model: turn.model
    }
    EditorNames {
        Layout.fillWidth: true
        title: qsTr("Objections that the client brings up here")
        model: turn.model
        list: "raises"
        choices: turn.model.objections
    }
    EditorNames {
        Layout.fillWidth: true
        title: qsTr("Kept checks that are lost by getting here")
        model: turn.model
        list: "breaks"
        choices: turn.model.kept
    }
}
