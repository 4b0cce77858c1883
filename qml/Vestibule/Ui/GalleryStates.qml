import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// Messages, progress, and what a view shows when it has no content.
ColumnLayout {
    id: states
    spacing: Space.xl

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Space.s

        Banner {
            tone: "info"
            text: qsTr("A new version of this page is out. Read what has changed and sign again.")
            actionText: qsTr("Show changes")
            closable: true
        }
        Banner {
            tone: "positive"
            title: qsTr("Stage passed")
            text: qsTr("Your mentor signed it off today.")
        }
        Banner {
            tone: "warning"
            title: qsTr("Two days left")
            text: qsTr("The survey is due on 14 May. It takes about 20 minutes.")
            actionText: qsTr("Continue")
        }
        Banner {
            tone: "negative"
            title: qsTr("The server does not answer")
            text: qsTr("Your answers are kept on this computer. They are sent as soon as it is back.")
            actionText: qsTr("Try again")
        }
    }
    Columns {
        minimumWidth: Size.fieldLong

        Card {
            stretch: true
            EmptyState {
                Layout.fillHeight: true
                iconName: "mail-message-new"
                title: qsTr("Nothing waits for you")
                text: qsTr("Work that people hand in for review appears here, the oldest first.")
                actionText: qsTr("Look at the people")
            }
        }
        Card {
            stretch: true
            ErrorState {
                Layout.fillHeight: true
                what: qsTr("The list could not be read")
                kept: qsTr("Nothing was changed.")
                todo: qsTr("Check the connection, then try again.")
            }
        }
        Card {
            stretch: true
            LockedState {
                Layout.fillHeight: true
                text: qsTr("It opens when three calls are passed. You have passed one.")
                actionText: qsTr("Go to the calls")
            }
        }
        Card {
            stretch: true
            ErrorState {
                Layout.fillHeight: true
                what: qsTr("The report cannot be made")
                kept: qsTr("Nothing was changed.")
                todo: qsTr("Ask HR for the right to see it.")
                canRetry: false
            }
        }
        Card {
            stretch: true
            title: qsTr("Loading")
            LoadingState {
                rows: 4
            }
        }
    }
    Card {
        Layout.fillWidth: true
        title: qsTr("Progress")

        RowLayout {
            Layout.fillWidth: true
            spacing: Space.xl
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Space.l
                ProgressBar {
                    Layout.fillWidth: true
                    value: 0
                    label: qsTr("Nothing done")
                }
                ProgressBar {
                    Layout.fillWidth: true
                    value: 0.4
                    label: qsTr("Some of it done")
                }
                ProgressBar {
                    Layout.fillWidth: true
                    value: 1
                    tone: "positive"
                    label: qsTr("All done")
                }
                ProgressBar {
                    Layout.fillWidth: true
                    value: 0.8
                    tone: "warning"
                    label: qsTr("Two days left")
                }
                ProgressBar {
                    Layout.fillWidth: true
                    value: 0.2
                    tone: "negative"
                    label: qsTr("Late")
                }
                ProgressBar {
                    Layout.fillWidth: true
                    indeterminate: true
                    label: qsTr("Under way")
                }
            }
            ProgressRing {
                value: 0
                text: "0"
                label: qsTr("Nothing done")
            }
            ProgressRing {
                value: 0.64
                text: "64"
                label: qsTr("Some of it done")
            }
            ProgressRing {
                value: 1
                tone: "positive"
                text: "100"
                label: qsTr("All done")
            }
            ProgressRing {
                indeterminate: true
                label: qsTr("Under way")
            }
        }
    }
    Card {
        Layout.fillWidth: true
        title: qsTr("A view in its states")
        actions: [
            SegmentedChoice {
                id: state
                label: qsTr("State")
                options: [qsTr("Content"), qsTr("Empty"), qsTr("Failed"), qsTr("Loading")]
            }
        ]
        StateView {
            Layout.preferredHeight: Size.units(50)
            empty: state.currentIndex === 1
            emptyTitle: qsTr("No remarks yet")
            emptyText: qsTr("What a mentor says about the work is here.")
            emptyIcon: "mail-reply-sender"
            emptyAction: qsTr("Write the first one")
            onEmptyActivated: state.currentIndex = 0
            error: state.currentIndex === 2 ? {
                "what": qsTr("The remarks could not be read"),
                "kept": qsTr("They are kept where they are."),
                "todo": qsTr("Check the connection, then try again.")
            } : null
            onRetry: state.currentIndex = 0
            loading: state.currentIndex === 3
            loadingRows: 2
            Label {
                Layout.fillWidth: true
                Layout.fillHeight: true
                text: qsTr("Well explained. Name the delivery time next time.")
            }
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Space.s
        Button {
            text: qsTr("Show a dialog")
            onClicked: dialog.open()
        }
        Button {
            text: qsTr("Show a form")
            onClicked: form.open()
        }
        Button {
            text: qsTr("Show a toast")
            onClicked: Toasts.showUndo(qsTr("The remark was deleted"), () => Toasts.show(qsTr("The remark is back")), null)
        }
        Button {
            id: menuButton
            text: qsTr("Show a menu")
            onClicked: menu.popup(menuButton, 0, menuButton.height + Space.xs)
        }
    }

    function openDialog() {
        dialog.open();
    }
    function openForm() {
        form.open();
    }
    function openMenu() {
        menu.popup(menuButton, 0, menuButton.height + Space.xs);
    }

    function closeAll() {
        dialog.close();
        form.close();
        menu.close();
    }

    Dialog {
        id: dialog
        title: qsTr("Delete this remark?")
        text: qsTr("The person will no longer see it. The grade stays.")
        acceptText: qsTr("Delete")
        destructive: true
    }
    Dialog {
        id: form
        title: qsTr("Hand back for another try")
        acceptText: qsTr("Hand back")
        acceptEnabled: reason.text !== ""
        FormRow {
            label: qsTr("Reason")
            hint: qsTr("The person reads it.")
            TextArea {
                id: reason
                Layout.fillWidth: true
            }
        }
        FormRow {
            label: qsTr("Until")
            DateField {
                value: "2026-05-14"
            }
        }
    }
    Menu {
        id: menu
        MenuItem {
            text: qsTr("Rename")
            icon.name: "edit-rename"
            shortcutText: "F2"
        }
        MenuItem {
            text: qsTr("Pinned")
            checkable: true
            checked: true
        }
        MenuItem {
            text: qsTr("Not possible now")
            enabled: false
        }
        MenuSeparator {
        }
        MenuItem {
            text: qsTr("Delete")
            icon.name: "edit-delete"
            destructive: true
            shortcutText: "Del"
        }
    }
}
