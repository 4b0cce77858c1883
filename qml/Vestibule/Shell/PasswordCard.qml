import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Shell

// A new password for oneself. What is typed stays until the answer is known, so that a slip is mended and not typed anew.
Card {
    id: card

    required property SettingsModel settings
    readonly property bool same: after.text !== "" && after.text === before.text
    readonly property bool tooShort: after.text.length < settings.leastPasswordLength
    readonly property bool sound: after.text !== "" && !same && settings.passwordProblem(after.text) === ""

    title: qsTr("Change password")

    function change() {
        if (button.enabled)
            settings.changePassword(before.text, after.text);
    }

    Connections {
        target: card.settings
        function onPasswordAnswered() {
            if (card.settings.busy || !card.settings.passwordChanged)
                return;
            before.clear();
            after.clear();
            again.clear();
        }
    }
    FormRow {
        Layout.fillWidth: true
        label: qsTr("Password now")
        PasswordField {
            id: before
            readOnly: card.settings.busy
            onAccepted: card.change()
        }
    }
    FormRow {
        Layout.fillWidth: true
        label: qsTr("New password")
        hint: after.text === "" || !card.tooShort ? qsTr("At least %n character(s).", "", card.settings.leastPasswordLength) : qsTr("%n more character(s).", "", card.settings.leastPasswordLength - after.text.length)
        // Nobody is told that it is too short while they are still typing it.
        error: {
            if (after.text === "" || card.tooShort && after.activeFocus)
                return "";
            return card.same ? qsTr("That is the password you have now.") : card.settings.passwordProblem(after.text);
        }
        PasswordField {
            id: after
            readOnly: card.settings.busy
            onAccepted: card.change()
        }
    }
    FormRow {
        Layout.fillWidth: true
        label: qsTr("New password again")
        error: again.text !== "" && !after.text.startsWith(again.text) ? qsTr("The two are not the same.") : ""
        PasswordField {
            id: again
            readOnly: card.settings.busy
            onAccepted: card.change()
        }
    }
    Banner {
        Layout.fillWidth: true
        visible: card.settings.passwordMessage !== ""
        tone: card.settings.passwordChanged ? "positive" : "negative"
        text: card.settings.passwordMessage
    }
    Button {
        id: button
        text: qsTr("Change password")
        enabled: before.text !== "" && card.sound && again.text === after.text && !card.settings.busy
        onClicked: card.change()
    }
}
