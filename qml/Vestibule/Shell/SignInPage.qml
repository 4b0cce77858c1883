import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Shell

// Who are you? On the sample company, also which accounts there are and their published passwords.
EntrancePage {
    id: page

    required property SignInModel model

    title: qsTr("Sign in")
    text: model.company

    function submit() {
        page.model.signIn(login.text, password.text);
        password.clear();
    }

    Banner {
        Layout.fillWidth: true
        visible: page.model.problem !== ""
        tone: "negative"
        text: page.model.problem
    }
    FormRow {
        Layout.fillWidth: true
        label: qsTr("Login")
        TextField {
            id: login
            focus: true
            text: page.model.lastLogin
            onAccepted: password.forceActiveFocus()
        }
    }
    FormRow {
        Layout.fillWidth: true
        label: qsTr("Password")
        PasswordField {
            id: password
            onAccepted: page.submit()
        }
    }
    Button {
        primary: true
        text: page.model.waitSeconds > 0 ? qsTr("Wait %n second(s)", "", page.model.waitSeconds) : qsTr("Sign in")
        enabled: !page.model.busy && page.model.waitSeconds === 0 && login.text.trim() !== ""
        onClicked: page.submit()
    }
    ProgressBar {
        Layout.fillWidth: true
        visible: page.model.busy
        indeterminate: true
        label: qsTr("Opening your key")
    }
    Section {
        Layout.fillWidth: true
        visible: page.model.samples.length > 0
        title: qsTr("Sample company")
        description: qsTr("These accounts are made up and their passwords are published. Do not keep real people's data here.")

        Repeater {
            model: page.model.samples
            delegate: ListRow {
                required property var modelData
                Layout.fillWidth: true
                title: modelData.name
                subtitle: qsTr("%1 · login %2").arg(modelData.role).arg(modelData.login)
                trailingText: modelData.password
                icon.name: "user-identity"
                enabled: !page.model.busy
                onClicked: page.model.signIn(modelData.login, modelData.password)
            }
        }
    }
}
