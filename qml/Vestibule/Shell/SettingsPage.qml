import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Shell

Page {
    id: page

    required property SettingsModel model

    title: qsTr("Settings")
    maximumWidth: Size.reading

    Card {
        Layout.fillWidth: true
        title: qsTr("Appearance")
        FormRow {
            Layout.fillWidth: true
            label: qsTr("Theme")
            SegmentedChoice {
                options: [{ text: qsTr("As the system"), value: "system" }, { text: qsTr("Light"), value: "light" }, { text: qsTr("Dark"), value: "dark" }]
                currentIndex: ["system", "light", "dark"].indexOf(page.model.theme)
                onActivated: index => page.model.theme = ["system", "light", "dark"][index]
            }
        }
        FormRow {
            Layout.fillWidth: true
            label: qsTr("Language")
            SegmentedChoice {
                options: [{ text: "English", value: "en" }, { text: "Русский", value: "ru" }]
                currentIndex: ["en", "ru"].indexOf(page.model.language)
                onActivated: index => page.model.language = ["en", "ru"][index]
            }
        }
        FormRow {
            Layout.fillWidth: true
            label: qsTr("Text size")
            SegmentedChoice {
                options: [{ text: "100 %", value: 1 }, { text: "125 %", value: 1.25 }, { text: "150 %", value: 1.5 }, { text: "200 %", value: 2 }]
                currentIndex: [1, 1.25, 1.5, 2].indexOf(page.model.textScale)
                onActivated: index => page.model.textScale = [1, 1.25, 1.5, 2][index]
            }
        }
        Switch {
            text: qsTr("Less motion")
            description: qsTr("Nothing slides or fades.")
            checked: page.model.reducedMotion
            onToggled: page.model.reducedMotion = checked
        }
    }
    Card {
        Layout.fillWidth: true
        title: qsTr("Lock")
        FormRow {
            Layout.fillWidth: true
            label: qsTr("Lock after so many minutes without use")
            hint: qsTr("Your key is wiped from memory; drafts are still saved.")
            NumberField {
                from: 1
                to: 120
                value: page.model.idleMinutes
                unit: qsTr("min")
                onEdited: if (acceptable) page.model.idleMinutes = value
            }
        }
    }
    Card {
        Layout.fillWidth: true
        title: qsTr("Change password")
        FormRow {
            Layout.fillWidth: true
            label: qsTr("Password now")
            PasswordField { id: before }
        }
        FormRow {
            Layout.fillWidth: true
            label: qsTr("New password")
            hint: qsTr("At least 10 characters.")
            PasswordField { id: after }
        }
        FormRow {
            Layout.fillWidth: true
            label: qsTr("New password again")
            error: again.text !== "" && again.text !== after.text ? qsTr("The two are not the same.") : ""
            PasswordField { id: again }
        }
        Banner {
            Layout.fillWidth: true
            visible: page.model.passwordMessage !== ""
            tone: page.model.passwordChanged ? "positive" : "negative"
            text: page.model.passwordMessage
        }
        Button {
            text: qsTr("Change password")
            enabled: before.text !== "" && after.text !== "" && after.text === again.text && !page.model.busy
            onClicked: {
                page.model.changePassword(before.text, after.text)
                before.clear()
                after.clear()
                again.clear()
            }
        }
    }
}
