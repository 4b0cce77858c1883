import QtQuick
import Vestibule.Ui
import Vestibule.ColdCall

// A number or a flag that the conversation comes to.
LiveColumn {
    id: form

    required property ScriptEditor model
    readonly property bool flag: {
        model.revision;
        model.partId;
        return model.value("flag") === true;
    }

    spacing: Space.m

    EditorFlag {
        visible: form.flag
        text: qsTr("It holds at the start")
        editor: form.model
        field: "start"
    }
    FormRow {
        visible: !form.flag
        label: qsTr("At the start")
        EditorNumber {
            editor: form.model
            field: "start"
            from: -1000
            to: 1000
        }
    }
    FormRow {
        visible: !form.flag
        label: qsTr("At least")
        EditorNumber {
            editor: form.model
            field: "min"
            from: -1000
            to: 1000
        }
    }
    FormRow {
        visible: !form.flag
        label: qsTr("At most")
        EditorNumber {
            editor: form.model
            field: "max"
            from: -1000
            to: 1000
        }
    }
}
