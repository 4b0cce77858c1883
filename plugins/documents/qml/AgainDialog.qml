import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// Why a document goes round the departments once more.
Dialog {
    id: dialog

    signal given(string reason)

    title: qsTr("Put it up again?")
    text: qsTr("All departments are asked once more, and nobody can sign until it is approved again. Signatures that were given stay valid for this text.")
    acceptText: qsTr("Put up again")
    acceptEnabled: field.text.trim() !== ""
    onAccepted: {
        const reason = field.text;
        field.text = "";
        dialog.given(reason);
    }

    FormRow {
        label: qsTr("Reason")
        TextArea {
            id: field
            Layout.fillWidth: true
            focus: true
        }
    }
}
