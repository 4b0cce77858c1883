import QtQuick
import Vestibule.Ui
import Vestibule.ColdCall

// One of several values of what is chosen: [{value, text}].
ComboBox {
    id: box

    required property ScriptEditor editor
    required property string field
    required property var choices
    readonly property var now: {
        editor.revision;
        editor.partId;
        return editor.value(field);
    }

    implicitWidth: Size.field
    textRole: "text"
    valueRole: "value"
    model: choices
    currentIndex: choices.findIndex(choice => choice.value === now)
    onActivated: index => editor.setValue(field, choices[index].value)
}
