import QtQuick
import Vestibule.Ui
import Vestibule.ColdCall

// A turn or end of the script, chosen from those that there are.
ComboBox {
    id: box

    required property ScriptEditor editor
    required property string field
    // What it is when nothing is chosen; empty: something has to be.
    property string noneText: ""
    readonly property var targets: editor.targets
    readonly property var none: [{
            "value": "",
            "text": noneText
        }]
    readonly property var choices: noneText === "" ? targets : none.concat(targets)
    readonly property string chosen: {
        editor.revision;
        editor.partId;
        return editor.value(field) ?? "";
    }

    implicitWidth: Size.fieldLong
    textRole: "text"
    valueRole: "value"
    model: choices
    currentIndex: choices.findIndex(choice => choice.value === chosen)
    placeholderText: chosen === "" ? qsTr("Choose where it leads") : qsTr("“%1” is not there any more").arg(chosen)
    invalid: currentIndex < 0
    onActivated: index => editor.setValue(field, choices[index].value)
}
