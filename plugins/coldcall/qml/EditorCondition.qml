import QtQuick
import Vestibule.Ui
import Vestibule.ColdCall

// A condition, such as “rapport >= 3 and not met(price)”.
TextField {
    id: condition

    required property ScriptEditor model
    required property string field

    implicitWidth: Size.fieldLong
    placeholderText: qsTr("always")
    onTextEdited: model.setValue(field, text)

    Binding {
        target: condition
        property: "text"
        value: condition.model.revision, condition.model.partId, condition.model.value(condition.field) ?? ""
        restoreMode: Binding.RestoreNone
    }
}
