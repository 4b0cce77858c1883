import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Readiness

// A new account.
Dialog {
    id: dialog

    required property PeopleModel model
    property var roles: []

    title: qsTr("Create an account")
    acceptText: qsTr("Create account")
    closeOnAccept: false
    acceptEnabled: model.form.filled && !model.busy
    onAboutToShow: roles = model.roles
    onAccepted: model.create()

    // The keyboard goes to the field that says what is wrong with it.
    function takeFirstProblem() {
        const field = model.form.nameProblem !== "" ? name : model.form.loginProblem !== "" ? login : passwords.firstProblem();
        if (field)
            field.forceActiveFocus(Qt.OtherFocusReason);
    }

    Connections {
        target: dialog.model
        function onCreated() {
            dialog.close();
        }
        function onRefused() {
            dialog.takeFirstProblem();
        }
    }
    Banner {
        visible: text !== ""
        tone: "negative"
        text: dialog.model.form.problem
    }
    FormRow {
        label: qsTr("Name")
        hint: qsTr("As colleagues write it")
        error: dialog.model.form.nameProblem
        TextField {
            id: name
            Layout.fillWidth: true
            text: dialog.model.form.name
            onTextEdited: dialog.model.form.name = text
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Space.l

        FormRow {
            Layout.alignment: Qt.AlignTop
            label: qsTr("Login")
            hint: qsTr("Letters, digits, “.”, “_”, “-”")
            error: dialog.model.form.loginProblem
            TextField {
                id: login
                Layout.fillWidth: true
                text: dialog.model.form.login
                onTextEdited: dialog.model.form.login = text
            }
        }
        FormRow {
            Layout.alignment: Qt.AlignTop
            label: qsTr("Role")
            ComboBox {
                Layout.fillWidth: true
                model: dialog.roles
                textRole: "text"
                valueRole: "value"
                onActivated: dialog.model.form.role = currentValue
            }
        }
    }
    PasswordFields {
        id: passwords
        form: dialog.model.form.passwords
    }
}
