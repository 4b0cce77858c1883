import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Readiness

// The accounts of the company.
Page {
    id: view

    required property PeopleModel model
    readonly property int selectedCount: model.selected.length

    title: qsTr("People")
    subtitle: qsTr("Accounts, mentors and programmes")
    scrolling: false
    maximumWidth: Infinity
    actions: [
        Button {
            text: qsTr("Create account…")
            icon.name: "list-add"
            primary: true
            onClicked: accountDialog.open()
        }
    ]

    Remembered {
        memory: view.memory
        name: "deactivated"
        value: view.model.withInactive
        onFound: withInactive => view.model.withInactive = withInactive
    }
    StateView {
        Layout.fillHeight: true
        loading: view.model.loading && !view.model.loaded
        error: view.model.loaded ? null : view.model.problem
        onRetry: view.model.refresh()

        StaleBanner {
            problem: view.model.loaded ? view.model.problem : null
            onRetry: view.model.refresh()
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Space.m

            SearchField {
                memory: view.memory
                Layout.fillWidth: true
                Layout.maximumWidth: Size.field
                placeholderText: qsTr("Name, login, role or mentor")
                onQueryChanged: view.model.filter = query
            }
            CheckBox {
                visible: view.model.inactive > 0
                text: qsTr("Deactivated too (%1)").arg(view.model.inactive)
                checked: view.model.withInactive
                onToggled: view.model.withInactive = checked
            }
            Item {
                Layout.fillWidth: true
            }
            Button {
                flat: true
                text: qsTr("Select all new hires")
                onClicked: view.model.selectShown(true)
            }
        }
        Table {
            id: table
            // No room for a column each: the login stands below the name, the first day below the mentor.
            readonly property bool narrow: width < Size.units(256)
            readonly property bool tiny: width < Size.units(150)
            Layout.fillWidth: true
            Layout.fillHeight: true
            label: qsTr("Accounts")
            keyRole: "person"
            memory: view.memory
            model: view.model
            emptyTitle: qsTr("Nobody matches “%1”").arg(view.model.filter)
            emptyText: qsTr("Try fewer or other words.")
            onActivated: (row, item) => personMenu.show(item)
            HoverHandler {
                id: pointer
            }
            columns: [
                TableColumn {
                    width: Size.units(11)
                    sortable: false
                    role: "selected"
                    delegate: selectCell
                    function display(value: var): string {
                        return "";
                    }
                },
                TableColumn {
                    title: qsTr("Name")
                    role: "name"
                    noteRole: table.narrow ? "login" : ""
                    fill: true
                    minimumWidth: Size.units(table.tiny ? 36 : 42)
                },
                TableColumn {
                    title: qsTr("Login")
                    role: "login"
                    shown: !table.narrow
                    width: Size.units(26)
                },
                TableColumn {
                    title: table.tiny ? qsTr("Role, account") : qsTr("Role")
                    role: "roleText"
                    wraps: table.narrow && !table.tiny
                    noteRole: table.tiny ? "stateText" : ""
                    width: Size.units(table.narrow && !table.tiny ? 34 : 42)
                },
                TableColumn {
                    title: table.narrow ? qsTr("Mentor, programme from") : qsTr("Mentor")
                    role: "mentor"
                    shown: !table.tiny
                    noteRole: table.narrow ? "start" : ""
                    width: Size.units(table.narrow ? 46 : 44)
                },
                TableColumn {
                    title: qsTr("Programme from")
                    role: "start"
                    shown: !table.narrow
                    sortRole: "startSort"
                    width: Size.units(38)
                },
                TableColumn {
                    title: qsTr("Account")
                    role: "stateText"
                    shown: !table.tiny
                    width: Size.units(table.narrow ? 30 : 36)
                    delegate: stateCell
                },
                TableColumn {
                    width: Size.units(14)
                    sortable: false
                    delegate: menuCell
                }
            ]
        }
        // Below the table: nothing moves under the pointer while people are being selected.
        RowLayout {
            Layout.fillWidth: true
            visible: view.selectedCount > 0
            spacing: Space.m

            Label {
                Layout.fillWidth: true
                strong: true
                text: qsTr("%n selected", "", view.selectedCount)
            }
            Button {
                text: qsTr("Appoint a mentor…")
                enabled: !view.model.busy
                onClicked: mentorDialog.ask(view.model.selected)
            }
            Button {
                text: qsTr("Assign the programme…")
                enabled: !view.model.busy
                onClicked: programmeDialog.ask(view.model.selected)
            }
            Button {
                flat: true
                text: qsTr("Clear selection")
                onClicked: view.model.selectShown(false)
            }
        }
    }

    Component {
        id: selectCell

        Item {
            id: cell
            property var value
            property var row
            readonly property Item control: box

            CheckBox {
                id: box
                anchors.verticalCenter: parent.verticalCenter
                visible: cell.row ? cell.row.trainee === true : false
                checked: cell.value === true
                Accessible.name: cell.row ? qsTr("Select %1").arg(cell.row.name) : ""
                onToggled: view.model.select(cell.row.person, checked)
            }
        }
    }
    Component {
        id: stateCell

        Item {
            id: cell
            property var value
            property var row

            Label {
                anchors.verticalCenter: parent.verticalCenter
                visible: cell.row ? cell.row.active === true : false
                secondary: true
                text: cell.value ? cell.value : ""
            }
            Badge {
                anchors.verticalCenter: parent.verticalCenter
                visible: cell.row ? cell.row.active === false : false
                text: cell.value ? cell.value : ""
                tone: "warning"
            }
        }
    }
    Component {
        id: menuCell

        Item {
            id: cell
            property var value
            property var row
            readonly property Item control: button

            IconButton {
                id: button
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                icon.name: "overflow-menu"
                text: cell.row ? qsTr("Actions for %1").arg(cell.row.name) : ""
                onClicked: personMenu.show(cell.row)
            }
        }
    }

    Menu {
        id: personMenu

        property string person: ""
        property string name: ""
        property bool trainee: false
        property bool active: true
        property bool self: false

        function show(item: var) {
            person = item.person;
            name = item.name;
            trainee = item.trainee;
            active = item.active;
            self = item.self;
            if (pointer.hovered && !LastInput.byKey)
                popup();
            else
                popup(table, (table.width - width) / 2, Size.tableRow);
        }

        MenuItem {
            text: qsTr("Show readiness")
            icon.name: "view-statistics"
            enabled: personMenu.trainee
            onTriggered: view.model.openReadiness(personMenu.person)
        }
        MenuSeparator {
        }
        MenuItem {
            text: qsTr("Appoint a mentor…")
            icon.name: "user-group-new"
            enabled: personMenu.trainee
            onTriggered: mentorDialog.ask([personMenu.person])
        }
        MenuItem {
            text: qsTr("Assign the programme…")
            icon.name: "view-list-tree"
            enabled: personMenu.trainee
            onTriggered: programmeDialog.ask([personMenu.person])
        }
        MenuSeparator {
        }
        MenuItem {
            text: qsTr("Reset the password…")
            icon.name: "password-copy"
            enabled: personMenu.active && !personMenu.self
            onTriggered: resetDialog.open()
        }
        MenuItem {
            text: personMenu.active ? qsTr("Deactivate…") : qsTr("Reactivate…")
            icon.name: personMenu.active ? "user-offline" : "user-online"
            enabled: !personMenu.self
            onTriggered: activeDialog.open()
        }
    }

    AccountDialog {
        id: accountDialog
        model: view.model
    }
    PasswordShownDialog {
        id: passwordDialog
    }
    Connections {
        target: view.model
        function onPasswordReady(name: string, login: string, password: string) {
            passwordDialog.show(name, login, password);
        }
        function onUndoable(text: string) {
            Toasts.showUndo(text, () => view.model.undo(), view);
        }
    }
    MentorDialog {
        id: mentorDialog
        model: view.model
    }
    ProgrammeDialog {
        id: programmeDialog
        model: view.model
    }
    Dialog {
        id: resetDialog
        title: qsTr("Reset the password of %1").arg(personMenu.name)
        text: qsTr("The old password stops working at once. The record stays; new events are signed with a new key.")
        acceptText: qsTr("Reset password")
        acceptEnabled: view.model.reset.acceptable && !view.model.busy
        onAccepted: view.model.resetPassword(personMenu.person)
        onAboutToShow: view.model.prepareReset(personMenu.person)

        PasswordFields {
            form: view.model.reset
        }
    }
    ReasonDialog {
        id: activeDialog
        title: personMenu.active ? qsTr("Deactivate %1?").arg(personMenu.name) : qsTr("Reactivate %1?").arg(personMenu.name)
        text: {
            if (!personMenu.active)
                return qsTr("The account can sign in again with the password it had.");
            return qsTr("The account can no longer sign in. Everything that was recorded stays, and it can be reactivated.");
        }
        acceptText: personMenu.active ? qsTr("Deactivate") : qsTr("Reactivate")
        destructive: personMenu.active
        onAccepted: view.model.setActive(personMenu.person, !personMenu.active, reason)
    }
}
