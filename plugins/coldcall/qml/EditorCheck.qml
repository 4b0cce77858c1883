import QtQuick
import Vestibule.Ui
import Vestibule.ColdCall

// A check: what it is worth, and whether it holds until it is lost.
LiveColumn {
    id: check

    required property ScriptEditor model

    spacing: Space.m

    FormRow {
        label: qsTr("What it is worth")
        EditorNumber {
            editor: check.model
            field: "weight"
            from: 1
            to: 100
        }
    }
    EditorFlag {
        text: qsTr("Holds from the start, until a reply or a turn breaks it")
        editor: check.model
        field: "kept"
    }
    EditorPractise {
        editor: check.model
    }
}
