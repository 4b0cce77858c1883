import QtQuick
import Vestibule.Ui
import Vestibule.ColdCall

// A number or a flag that the conversation comes to.
LiveColumn {
    id: value

    required property ScriptEditor model
    readonly property bool flag: {
        model.revision;
        model.partId;
        return model.value("flag") === true;
    }

    spacing: Space.m

    EditorFlag {
        visible: value.flag
        text: qsTr("It holds at the start")
        editor: value.model
        field: "start"
    }
    FormRow {
        visible: !value.flag
        label: qsTr("At the start")
        EditorNumber {
            editor: value.model
            field: "start"
            from: -1000
            to: 1000
        }
    }
    FormRow {
        visible: !value.flag
        label: qsTr("At least")
        EditorNumber {
            editor: value.model
            field: "min"
            from: -1000
            to: 1000
        }
    }
    FormRow {
        visible: !value.flag
        label: qsTr("At most")
        EditorNumber {
            editor: value.model
            field: "max"
            from: -1000
            to: 1000
        }
    }
}
