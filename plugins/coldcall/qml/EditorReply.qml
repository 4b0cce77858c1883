import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.ColdCall

// A reply of the trainee: when it is open, what it shows and costs, where it leads.
LiveColumn {
    id: reply

    required property ScriptEditor model
    readonly property string action: current("action") ?? ""
    readonly property var actions: [{
            "value": "",
            "text": qsTr("nothing more")
        }, {
            "value": "hold",
            "text": qsTr("puts the client on hold")
        }, {
            "value": "transfer",
            "text": qsTr("puts the client through")
        }, {
            "value": "call_back",
            "text": qsTr("promises to ring back")
        }]

    spacing: Space.m

    function current(field: string): var {
        reply.model.revision;
        reply.model.partId;
        return reply.model.value(field);
    }

    FormRow {
        label: qsTr("Open when")
        hint: qsTr("A condition on the state: rapport >= 2 and not met(price). Empty: always.")
        EditorCondition {
            Layout.fillWidth: true
            model: reply.model
            field: "when"
        }
    }
    LiveColumn {
        Layout.fillWidth: true
        spacing: Space.s
        Label {
            strong: true
            text: reply.model.ways > 1 ? qsTr("Where it leads: the first way whose condition holds") : qsTr("Where it leads")
        }
        Repeater {
            model: reply.model.ways
            delegate: EditorWay {
                required property int index
                Layout.fillWidth: true
                model: reply.model
                number: index
            }
        }
        Button {
            text: qsTr("Another way with a condition")
            onClicked: reply.model.addWay()
        }
    }
    FormRow {
        label: qsTr("Besides, the trainee")
        ComboBox {
            implicitWidth: Size.field
            textRole: "text"
            valueRole: "value"
            model: reply.actions
            currentIndex: reply.actions.findIndex(action => action.value === reply.action)
            onActivated: index => reply.model.setValue("action", reply.actions[index].value)
        }
    }
    FormRow {
        visible: reply.action !== ""
        label: reply.action === "hold" ? qsTr("The client holds at most") : reply.action === "transfer" ? qsTr("It takes") : qsTr("Within")
        NumberField {
            id: amount
            from: 1
            to: 3600
            unit: reply.action === "call_back" ? qsTr("min") : qsTr("s")
            onEdited: reply.model.setValue("amount", value)
            Binding {
                target: amount
                property: "value"
                value: reply.current("amount")
                restoreMode: Binding.RestoreNone
            }
        }
    }
    FormRow {
        visible: reply.action === "hold"
        label: qsTr("When it takes longer")
        EditorTarget {
            editor: reply.model
            field: "late"
            noneText: qsTr("the client hangs up")
        }
    }
    CheckBox {
        Layout.fillWidth: true
        text: qsTr("A trap: tempting, and it costs something that nothing brings back")
        checked: reply.current("trap") === true
        onToggled: reply.model.setValue("trap", checked)
    }
    EditorNames {
        Layout.fillWidth: true
        title: qsTr("Checks that it shows")
        model: reply.model
        list: "shows"
        choices: reply.model.behaviours
    }
    EditorNames {
        Layout.fillWidth: true
        title: qsTr("Kept checks that are lost by it")
        model: reply.model
        list: "breaks"
        choices: reply.model.kept
    }
    EditorNames {
        Layout.fillWidth: true
        title: qsTr("Objections that it answers")
        model: reply.model
        list: "meets"
        choices: reply.model.objections
    }
    EditorNames {
        Layout.fillWidth: true
        title: qsTr("What fails the call whatever the score")
        model: reply.model
        list: "blockers"
        choices: reply.model.blockers
    }
    EditorChanges {
        Layout.fillWidth: true
        model: reply.model
    }
}
