import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Readiness

// A generated password, or one that is typed twice.
ColumnLayout {
    id: fields

    required property PasswordForm form

    Layout.fillWidth: true
    spacing: Space.m

    // The field that will not do as it is; null: neither is to blame.
    function firstProblem(): Item {
        if (form.generated || form.acceptable)
            return null;
        return form.typedProblem !== "" || form.typed === "" ? typed : repeated;
    }

    Switch {
        text: qsTr("Generate a password")
        description: once.text
        checked: fields.form.generated
        onToggled: fields.form.generated = checked
    }
    Caption {
        id: once
        Layout.fillWidth: true
        visible: fields.form.generated
        text: qsTr("You see it once, as soon as it is set; then hand it over.")
    }
    FormRow {
        visible: !fields.form.generated
        label: qsTr("Password")
        hint: qsTr("At least 10 characters")
        error: fields.form.typedProblem
        PasswordField {
            id: typed
            Layout.fillWidth: true
            text: fields.form.typed
            onTextEdited: fields.form.typed = text
        }
    }
    FormRow {
        visible: !fields.form.generated
        label: qsTr("The same password again")
        error: fields.form.repeatedProblem
        PasswordField {
            id: repeated
            Layout.fillWidth: true
            text: fields.form.repeated
            onTextEdited: fields.form.repeated = text
        }
    }
}
