import QtQuick
import Vestibule.Ui
import Vestibule.ColdCall

// A list of what is chosen, one entry in each line.
TextArea {
    id: area

    required property ScriptEditor editor
    required property string field

    implicitWidth: Size.fieldLong
    minimumLines: 2
    maximumLines: 1000  // all of it: the form scrolls already
    onEdited: editor.setValue(field, text)

    // While somebody types, the text is theirs.
    Binding {
        target: area
        property: "text"
        value: area.editor.revision, area.editor.partId, area.editor.value(area.field) ?? ""
        when: !area.activeFocus
        restoreMode: Binding.RestoreNone
    }
}
