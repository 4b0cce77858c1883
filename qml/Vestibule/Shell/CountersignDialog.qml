import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Shell

// Another person signs one thing at this desk.
Dialog {
    id: dialog

    required property CountersignModel model

    title: qsTr("Countersign: %1").arg(model.title)
    acceptText: qsTr("Sign")
    acceptEnabled: login.text.trim() !== "" && password.text !== ""
    closeOnAccept: false
    onAccepted: {
        dialog.model.confirm(login.text, password.text);
        password.clear();
    }
    onRejected: dialog.model.cancel()

    // It is made when it is first needed.
    Component.onCompleted: ask()

    function ask() {
        if (dialog.model.problem === "")
            login.clear();
        password.clear();
        dialog.open();
        const next = login.text === "" ? login : password;
        next.forceActiveFocus();
    }

    Connections {
        target: dialog.model
        function onOpened() {
            dialog.ask();
        }
        function onFinished() {
            dialog.close();
        }
    }

    Label {
        Layout.fillWidth: true
        text: dialog.model.statement
    }
    Caption {
        Layout.fillWidth: true
        text: qsTr("May be signed by: %1. Your key is opened for this one signature only.").arg(dialog.model.roles)
    }
    Banner {
        Layout.fillWidth: true
        visible: dialog.model.problem !== ""
        tone: "negative"
        text: dialog.model.problem
    }
    FormRow {
        Layout.fillWidth: true
        label: qsTr("Login")
        TextField {
            id: login
        }
    }
    FormRow {
        Layout.fillWidth: true
        label: qsTr("Password")
        PasswordField {
            id: password
        }
    }
}
