import QtQuick
import Vestibule.Ui

// One of the names that can stand in a list of the script.
CheckBox {
    required property var form  // EditorNames
    required property string name

    checked: {
        form.model.revision;
        form.model.partId;
        return form.model.has(form.list, name);
    }
    onToggled: form.model.setHas(form.list, name, checked)
}
