import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Shell

// What an administrator keeps running: how it stands, and what can be done about it.
ColumnLayout {
    id: cards

    required property HomeModel home
    readonly property AdministrationModel model: home.administration

    spacing: Space.xl

    Banner {
        Layout.fillWidth: true
        visible: cards.model.problem !== ""
        tone: "negative"
        text: cards.model.problem
    }
    Columns {
        Layout.fillWidth: true
        minimumWidth: Size.panel
        maximumColumns: 2

        AdministrationCard {
            title: qsTr("Database")
            standing: cards.model.database
            busyText: cards.model.checking ? qsTr("Checking…") : ""
            hint: cards.model.databaseFile
            Button {
                visible: cards.model.databaseFile !== ""
                text: qsTr("Check now")
                enabled: !cards.model.checking
                onClicked: cards.model.check()
            }
        }
        AdministrationCard {
            title: qsTr("Backup")
            standing: cards.model.backup
            busyText: cards.model.copying ? qsTr("Copying…") : ""
            Button {
                visible: cards.model.databaseFile !== ""
                text: qsTr("Back up now…")
                enabled: !cards.model.copying
                onClicked: target.open()
            }
        }
        AdministrationCard {
            title: qsTr("Plugins")
            standing: cards.model.plugins
            Button {
                text: qsTr("Open the plugins")
                onClicked: cards.home.open({
                        "viewId": "shell.plugins"
                    })
            }
        }
        AdministrationCard {
            title: qsTr("Accounts")
            standing: ({
                    "title": qsTr("Kept by HR"),
                    "note": qsTr("Accounts, roles and passwords are signed by HR in People. Your own password is in the settings."),
                    "tone": "neutral"
                })
            Button {
                text: qsTr("Open the settings")
                onClicked: cards.home.open({
                        "viewId": "shell.settings"
                    })
            }
        }
    }
    SaveDialog {
        id: target
        title: qsTr("Back up the database")
        defaultSuffix: "db"
        nameFilters: [qsTr("Copy of the database (*.db)")]
        onAccepted: cards.model.backUp(selectedFile)
    }
}
