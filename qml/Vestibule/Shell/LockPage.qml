import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Shell

// Locked after idling: the key is wiped; drafts still save. The password opens it again where it was.
FocusScope {
    id: page

    required property ShellModel shell

    Component.onCompleted: password.forceActiveFocus()

    Rectangle {
        anchors.fill: parent
        color: Theme.window
    }
    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
    }
    EntrancePage {
        anchors.fill: parent
        title: qsTr("Locked")
        text: qsTr("Your key was put away because nobody used this desk. What you had typed is kept.")

        Banner {
            Layout.fillWidth: true
            visible: page.shell.unlockProblem !== ""
            tone: "negative"
            text: page.shell.unlockProblem
        }
        FormRow {
            Layout.fillWidth: true
            label: qsTr("Password of %1").arg(page.shell.personName)
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
                enabled: password.text !== "" && !page.shell.busy
                onClicked: {
                    page.shell.unlock(password.text);
                    password.clear();
                }
            }
            Button {
                flat: true
                text: qsTr("Sign out")
                onClicked: page.shell.signOut()
            }
        }
    }
}
