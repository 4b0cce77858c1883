import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Shell

// The first start: look around in the sample company, set up one's own, or join one that lives on a server.
EntrancePage {
    id: page

    required property SetUpModel model
    property int choice: 0

    title: model.recoveryPhrase !== "" ? qsTr("Keep this phrase") : qsTr("Welcome to Vestibule")
    text: model.recoveryPhrase !== "" ? "" : qsTr("Train new customer-service and sales managers, and know who is ready for independent work.")
    cardWidth: Size.dialogWide

    Banner {
        Layout.fillWidth: true
        visible: page.model.problem !== ""
        tone: "negative"
        text: page.model.problem
    }
    ProgressBar {
        Layout.fillWidth: true
        visible: page.model.busy
        indeterminate: true
        label: page.model.step
    }
    Label {
        Layout.fillWidth: true
        visible: page.model.busy
        secondary: true
        text: page.model.step
    }

    ColumnLayout {
        Layout.fillWidth: true
        visible: page.model.recoveryPhrase !== ""
        spacing: Space.l

        Label {
            Layout.fillWidth: true
            text: qsTr("This phrase opens the company's root key. It is needed when every HR person has lost their password, and it is shown only now. Write it down and lock it away.")
        }
        TextArea {
            Layout.fillWidth: true
            label: qsTr("Recovery phrase")
            readOnly: true
            text: page.model.recoveryPhrase
        }
        Caption {
            Layout.fillWidth: true
            text: qsTr("Trust root: %1").arg(page.model.trustRoot)
            wrapMode: Text.WrapAnywhere
        }
        CheckBox {
            id: kept
            text: qsTr("I have written the phrase down")
        }
        Button {
            primary: true
            enabled: kept.checked
            text: qsTr("Go to sign-in")
            onClicked: page.model.finish()
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        visible: page.model.recoveryPhrase === "" && !page.model.busy
        spacing: Space.l

        SegmentedChoice {
            label: qsTr("How do you want to begin?")
            options: [{
                    "text": qsTr("Sample company"),
                    "value": 0
                }, {
                    "text": qsTr("New company"),
                    "value": 1
                }, {
                    "text": qsTr("Company server"),
                    "value": 2
                }]
            currentIndex: page.choice
            onActivated: index => page.choice = index
        }

        ColumnLayout {
            Layout.fillWidth: true
            visible: page.choice === 0
            spacing: Space.l
            Label {
                Layout.fillWidth: true
                text: qsTr("Trading House Aquilon is a made-up wholesaler with a complete training programme, a mentor, HR and three new hires. Its passwords are published on the sign-in page: use it to look around, not for real people.")
            }
            Button {
                primary: true
                text: qsTr("Set up the sample company")
                onClicked: page.model.createSample()
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            visible: page.choice === 1
            spacing: Space.l
            FormRow {
                Layout.fillWidth: true
                label: qsTr("Company")
                TextField {
                    id: company
                }
            }
            FormRow {
                Layout.fillWidth: true
                label: qsTr("Time zone")
                hint: qsTr("The end of a day is the same for everybody.")
                ComboBox {
                    id: zone
                    readonly property var zones: page.model.timezones
                    model: zones
                    currentIndex: zones.indexOf(page.model.timezone)
                }
            }
            FormRow {
                Layout.fillWidth: true
                label: qsTr("Training content")
                hint: qsTr("A folder with a content pack. Empty: the programme of the sample company, to be replaced later.")
                optional: true
                TextField {
                    id: pack
                }
            }
            FormRow {
                Layout.fillWidth: true
                label: qsTr("Your name (HR)")
                TextField {
                    id: name
                }
            }
            FormRow {
                Layout.fillWidth: true
                label: qsTr("Your login")
                TextField {
                    id: login
                }
            }
            FormRow {
                Layout.fillWidth: true
                label: qsTr("Password")
                hint: qsTr("At least 10 characters.")
                PasswordField {
                    id: password
                }
            }
            FormRow {
                Layout.fillWidth: true
                label: qsTr("Password again")
                error: again.text !== "" && again.text !== password.text ? qsTr("The two are not the same.") : ""
                PasswordField {
                    id: again
                }
            }
            Button {
                primary: true
                text: qsTr("Set up the company")
                enabled: company.text.trim() !== "" && name.text.trim() !== "" && login.text.trim() !== "" && password.text !== "" && password.text === again.text
                onClicked: page.model.createCompany(company.text, zone.currentText, pack.text, login.text, name.text, password.text)
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            visible: page.choice === 2
            spacing: Space.l
            Label {
                Layout.fillWidth: true
                text: qsTr("Your administrator has prepared a PostgreSQL database for the company and gives you this line.")
            }
            FormRow {
                Layout.fillWidth: true
                label: qsTr("Connection")
                hint: qsTr("For example: host=training.company.lan port=5432 dbname=vestibule sslmode=require")
                TextField {
                    id: connection
                }
            }
            Button {
                primary: true
                text: qsTr("Connect")
                enabled: connection.text.trim() !== ""
                onClicked: page.model.joinServer(connection.text)
            }
        }
    }
}
