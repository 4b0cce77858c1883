import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Shell

// What a locked desk asks for.
EntrancePage {
    id: form

    required property ShellModel shell

    onVisibleChanged: password.clear()  // whichever way it was left

    function begin() {
        password.forceActiveFocus();
    }

    title: qsTr("Locked")
    text: qsTr("Your key was put away because nobody used this desk. What you had typed is kept.")

    Banner {
        Layout.fillWidth: true
        visible: form.shell.unlockProblem !== ""
        tone: "negative"
        text: form.shell.unlockProblem
    }
    FormRow {
        Layout.fillWidth: true
        label: qsTr("Password of %1").arg(form.shell.personName)
        PasswordField {
            id: password
            focus: true
            onAccepted: unlock.clicked()
        }
    }
    RowLayout {
        spacing: Space.s
        Button {
            id: unlock
            primary: true
            text: qsTr("Unlock")
            enabled: password.text !== "" && !form.shell.busy
            onClicked: {
                form.shell.unlock(password.text);
                password.clear();
            }
        }
        Button {
            flat: true
            text: qsTr("Sign out")
            onClicked: form.shell.signOut()
        }
    }
}
