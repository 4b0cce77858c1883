import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Shell

// The side navigation: the views that the person's role may open, and the person.
FocusScope {
    id: bar

    required property ShellModel shell

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Navigation")

    Rectangle {
        anchors.fill: parent
        color: Theme.sunken
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Space.m
        spacing: Space.m

        ColumnLayout {
            Layout.margins: Space.s
            spacing: Space.xxs
            Heading {
                text: "Vestibule"
            }
            Caption {
                Layout.fillWidth: true
                text: bar.shell.company
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
            }
        }
        ListView {
            id: list
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            spacing: Space.xxs
            activeFocusOnTab: true
            model: bar.shell.navigation
            keyNavigationEnabled: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Views")

            delegate: ListRow {
                required property string viewId
                required property string label
                required property string iconName
                required property int waiting
                required property bool current

                width: list.width
                title: label
                icon.name: iconName
                count: waiting
                highlighted: current
                onClicked: bar.shell.navigator.open(viewId)
            }
        }
        Divider {}
        ListRow {
            Layout.fillWidth: true
            title: bar.shell.personName
            subtitle: bar.shell.personRole
            icon.name: "user-identity"
            onClicked: menu.popup(this)

            Menu {
                id: menu
                MenuItem {
                    text: qsTr("Settings")
                    icon.name: "configure"
                    onTriggered: bar.shell.navigator.open("shell.settings")
                }
                MenuItem {
                    text: qsTr("Plugins")
                    icon.name: "preferences-plugin"
                    onTriggered: bar.shell.navigator.open("shell.plugins")
                }
                MenuSeparator {}
                MenuItem {
                    text: qsTr("Lock (Ctrl+L)")
                    icon.name: "system-lock-screen"
                    onTriggered: bar.shell.lock()
                }
                MenuItem {
                    text: qsTr("Sign out")
                    icon.name: "system-log-out"
                    onTriggered: bar.shell.signOut()
                }
            }
        }
    }
}
