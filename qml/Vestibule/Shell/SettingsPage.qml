import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Shell

Page {
    id: page

    required property SettingsPageModel model
    readonly property SettingsModel settings: model.settings

    title: qsTr("Settings")
    maximumWidth: Size.reading

    Card {
        Layout.fillWidth: true
        title: qsTr("Appearance")
        FormRow {
            Layout.fillWidth: true
            label: qsTr("Theme")
            SegmentedChoice {
                options: [{
                        "text": qsTr("As the system"),
                        "value": "system"
                    }, {
                        "text": qsTr("Light"),
                        "value": "light"
                    }, {
                        "text": qsTr("Dark"),
                        "value": "dark"
                    }]
                currentIndex: indexOfValue(page.settings.theme)
                onActivated: page.settings.theme = currentValue
            }
        }
        Switch {
            text: qsTr("High contrast")
            description: qsTr("Stronger text and lines, in either theme.")
            checked: page.settings.highContrast
            onToggled: page.settings.highContrast = checked
        }
        FormRow {
            Layout.fillWidth: true
            label: qsTr("Language")
            SegmentedChoice {
                options: [{
                        "text": "English",
                        "value": "en"
                    }, {
                        "text": "Русский",
                        "value": "ru"
                    }]
                currentIndex: indexOfValue(page.settings.language)
                onActivated: page.settings.language = currentValue
            }
        }
        FormRow {
            Layout.fillWidth: true
            label: qsTr("Text size")
            SegmentedChoice {
                options: [{
                        "text": "100 %",
                        "value": 1
                    }, {
                        "text": "125 %",
                        "value": 1.25
                    }, {
                        "text": "150 %",
                        "value": 1.5
                    }, {
                        "text": "200 %",
                        "value": 2
                    }]
                currentIndex: indexOfValue(page.settings.textScale)
                onActivated: page.settings.textScale = currentValue
            }
        }
        Switch {
            text: qsTr("Less motion")
            description: qsTr("Nothing slides or fades.")
            checked: page.settings.reducedMotion
            onToggled: page.settings.reducedMotion = checked
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
                value: page.settings.idleMinutes
                unit: qsTr("min")
                onEdited: if (acceptable)
                    page.settings.idleMinutes = value
            }
        }
    }
    PasswordCard {
        Layout.fillWidth: true
        settings: page.settings
    }
    Card {
        Layout.fillWidth: true
        visible: page.model.forDevelopers
        title: qsTr("For developers")
        ListRow {
            title: qsTr("Gallery")
            subtitle: qsTr("Every control in every state")
            chevron: true
            onClicked: page.model.openGallery()
        }
    }
}
