import QtQuick
import Vestibule.Ui
import Vestibule.ColdCall

// A number of what is chosen; empty where it may be left out.
NumberField {
    id: number

    required property ScriptEditor editor
    required property string field

    onEdited: editor.setValue(field, value)

    Binding {
        target: number
        property: "value"
        value: number.editor.revision, number.editor.partId, number.editor.value(number.field)
        restoreMode: Binding.RestoreNone
    }
}
