import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// A generated password, shown once.
Dialog {
    id: dialog

    property string person: ""
    property string login: ""

    title: qsTr("The password of %1").arg(person)
    text: qsTr("Hand it over in person. It is not kept anywhere and cannot be shown again; a lost password is reset.")
    acceptText: qsTr("Done")
    rejectText: ""
    answersOnReturn: false
    onClosed: password.text = ""

    function show(person: string, login: string, secret: string) {
        dialog.person = person;
        dialog.login = login;
        password.text = secret;
        open();
    }

    FormRow {
        label: qsTr("Login")
        TextField {
            Layout.fillWidth: true
            readOnly: true
            text: dialog.login
        }
    }
    FormRow {
        label: qsTr("Password")
        TextField {
            id: password
            Layout.fillWidth: true
            readOnly: true
        }
        Button {
            text: qsTr("Copy")
            icon.name: "edit-copy"
            onClicked: {
                password.selectAll();
                password.copy();
            }
        }
    }
}
