import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// Asks for the reason without which something is not recorded. What was typed stays when the dialog is closed and opened again.
Dialog {
    id: dialog

    property string label: qsTr("Reason")
    property string hint: ""
    signal given(string reason)

    acceptEnabled: field.text.trim() !== ""
    onAccepted: {
        dialog.given(field.text);
        field.text = "";
    }

    FormRow {
        label: dialog.label
        hint: dialog.hint

        TextArea {
            id: field
            Layout.fillWidth: true
            focus: true
        }
    }
}
