import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// Asks for the reason without which something is not recorded. What was typed stays when the dialog is closed and opened again; who
// keeps it longer gives it back in `kept`.
Dialog {
    id: dialog

    property string label: qsTr("Reason")
    property string hint: ""
    property string kept: ""
    property string saveState: ""
    signal typed(string reason)
    signal given(string reason)

    acceptEnabled: field.text.trim() !== ""
    onAboutToShow: {
        if (field.text === "")
            field.text = dialog.kept;
    }
    onAccepted: {
        const reason = field.text;
        field.text = "";
        dialog.given(reason);
    }

    FormRow {
        label: dialog.label
        hint: dialog.hint

        TextArea {
            id: field
            Layout.fillWidth: true
            focus: true
            onTextChanged: dialog.typed(text)
        }
    }
    Caption {
        visible: text !== ""
        text: dialog.saveState
    }
}
