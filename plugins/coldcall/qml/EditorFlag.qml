import QtQuick
import Vestibule.Ui
import Vestibule.ColdCall

// Something about what is chosen that holds or not.
CheckBox {
    required property ScriptEditor editor
    required property string field

    checked: {
        editor.revision;
        editor.partId;
        return editor.value(field) === true;
    }
    onToggled: editor.setValue(field, checked)
}
