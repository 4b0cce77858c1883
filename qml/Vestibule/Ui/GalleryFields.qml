import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// Fields in every state.
Columns {
    minimumWidth: Size.fieldLong

    ColumnLayout {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        spacing: Space.xl

        Card {
            Layout.fillWidth: true
            title: qsTr("A form")

            FormRow {
                label: qsTr("Full name")
                hint: qsTr("As it stands in the passport.")
                TextField {
                    Layout.fillWidth: true
                    text: "Анна Владимировна Константинопольская-Преображенская"
                }
            }
            FormRow {
                label: qsTr("Login")
                error: qsTr("Somebody has this login already. Choose another one.")
                TextField {
                    Layout.fillWidth: true
                    text: "anna"
                }
            }
            FormRow {
                label: qsTr("Password")
                hint: qsTr("At least 10 characters.")
                PasswordField {
                    Layout.fillWidth: true
                    text: "correct horse"
                }
            }
            FormRow {
                label: qsTr("Password")
                hint: qsTr("The eye beside it hides it again.")
                PasswordField {
                    Layout.fillWidth: true
                    text: "correct horse"
                    revealed: true
                }
            }
            FormRow {
                label: qsTr("Comment")
                optional: true
                TextArea {
                    Layout.fillWidth: true
                    placeholderText: qsTr("What went well, what to do differently")
                }
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Space.l
                FormRow {
                    label: qsTr("First day")
                    DateField {
                        value: "2026-05-12"
                    }
                }
                FormRow {
                    label: qsTr("Calls")
                    NumberField {
                        value: 1250
                        unit: qsTr("pcs")
                    }
                }
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Space.l
                FormRow {
                    label: qsTr("First day")
                    DateField {
                    }
                }
                FormRow {
                    label: qsTr("Calls")
                    NumberField {
                        unit: qsTr("pcs")
                    }
                }
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Space.l
                FormRow {
                    label: qsTr("First day")
                    DateField {
                        value: "2026-05-12"
                        enabled: false
                    }
                }
                FormRow {
                    label: qsTr("Calls")
                    NumberField {
                        value: 12
                        unit: qsTr("pcs")
                        enabled: false
                    }
                }
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Space.l
                FormRow {
                    label: qsTr("Last day")
                    DateField {
                        value: "2026-05-01"
                        minimum: "2026-05-12"
                    }
                }
                FormRow {
                    label: qsTr("Discount")
                    NumberField {
                        value: 130
                        to: 100
                        unit: "%"
                    }
                }
            }
        }
        Card {
            Layout.fillWidth: true
            title: qsTr("Long texts")

            FormRow {
                label: qsTr("Answer")
                error: qsTr("Two characters too many.")
                TextArea {
                    Layout.fillWidth: true
                    text: qsTr("We deliver within two days.")
                    minimumLines: 2
                    maximumLength: 25
                }
            }
            FormRow {
                label: qsTr("What was handed in")
                TextArea {
                    Layout.fillWidth: true
                    text: qsTr("The warehouse counts on Fridays.")
                    minimumLines: 2
                    readOnly: true
                }
            }
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        spacing: Space.xl

        Card {
            Layout.fillWidth: true
            title: qsTr("Choices")

            CheckBox {
                Layout.fillWidth: true
                text: qsTr("I have read this page")
                checked: true
            }
            CheckBox {
                Layout.fillWidth: true
                text: qsTr("A longer statement that goes on until it needs a second line, so that one sees how it wraps")
            }
            CheckBox {
                Layout.fillWidth: true
                text: qsTr("Some of them")
                tristate: true
                checkState: Qt.PartiallyChecked
            }
            CheckBox {
                Layout.fillWidth: true
                text: qsTr("I agree with the terms")
                invalid: true
            }
            CheckBox {
                Layout.fillWidth: true
                text: qsTr("Not possible now")
                enabled: false
            }
            CheckBox {
                Layout.fillWidth: true
                text: qsTr("Decided by somebody else")
                enabled: false
                checked: true
            }
            Divider {
            }
            RadioButton {
                Layout.fillWidth: true
                text: qsTr("By truck")
                checked: true
            }
            RadioButton {
                Layout.fillWidth: true
                text: qsTr("By rail")
            }
            RadioButton {
                Layout.fillWidth: true
                text: qsTr("By ship")
                enabled: false
            }
            RadioButton {
                Layout.fillWidth: true
                text: qsTr("By air, as agreed")
                autoExclusive: false
                enabled: false
                checked: true
            }
            Divider {
            }
            Switch {
                Layout.fillWidth: true
                text: qsTr("Remind me in the morning")
                checked: true
            }
            Switch {
                Layout.fillWidth: true
                text: qsTr("Remind me in the evening")
            }
            Switch {
                Layout.fillWidth: true
                text: qsTr("Remind my manager")
                enabled: false
            }
            Switch {
                Layout.fillWidth: true
                text: qsTr("Remind my mentor")
                description: qsTr("Decided by your company.")
                enabled: false
                checked: true
            }
        }
        Card {
            Layout.fillWidth: true
            title: qsTr("Picking and searching")

            SearchField {
                Layout.fillWidth: true
            }
            SearchField {
                Layout.fillWidth: true
                text: qsTr("stretch film")
            }
            ComboBox {
                Layout.fillWidth: true
                label: qsTr("Mentor")
                model: [qsTr("Oleg Smirnov"), qsTr("Maria Petrova")]
            }
            ComboBox {
                Layout.fillWidth: true
                label: qsTr("Mentor")
                model: [qsTr("Oleg Smirnov")]
                currentIndex: -1
                placeholderText: qsTr("Choose a mentor")
            }
            FormRow {
                label: qsTr("Mentor")
                error: qsTr("Choose somebody before the first day.")
                ComboBox {
                    Layout.fillWidth: true
                    model: [qsTr("Oleg Smirnov"), qsTr("Maria Petrova")]
                    currentIndex: -1
                    placeholderText: qsTr("Choose a mentor")
                }
            }
            ComboBox {
                Layout.fillWidth: true
                label: qsTr("Mentor")
                model: [qsTr("Oleg Smirnov")]
                enabled: false
            }
            TextField {
                Layout.fillWidth: true
                text: qsTr("Read only")
                readOnly: true
                label: qsTr("Read only")
            }
            TextField {
                Layout.fillWidth: true
                text: qsTr("Disabled")
                enabled: false
                label: qsTr("Disabled")
            }
        }
    }
}
