import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Host
import Vestibule.Shell

// Signed in: the side navigation, and the view that it opened.
FocusScope {
    id: frame

    required property ShellModel shell
    // Where the keyboard was before something came up over the view; it goes back there.
    property Item focusBefore: null
    focus: true

    function noteFocus() {
        focusBefore = Window.activeFocusItem;
    }
    function giveFocusBack() {
        if (focusBefore && shell.phase === ShellModel.SignedIn)
            focusBefore.forceActiveFocus(Qt.PopupFocusReason);
    }

    WindowShortcuts {
        commands: frame.shell.commands
        listening: frame.shell.phase === ShellModel.SignedIn
    }
    TapHandler {
        acceptedButtons: Qt.BackButton
        onTapped: frame.shell.navigator.back()
    }
    CommandPalette {
        model: frame.shell.palette
        onAboutToShow: frame.noteFocus()
        onClosed: frame.giveFocusBack()
    }
    KeyMapDialog {
        commands: frame.shell.commands
        lockedAway: frame.shell.phase !== ShellModel.SignedIn
        onAboutToShow: frame.noteFocus()
        onClosed: frame.giveFocusBack()
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0

        NavigationBar {
            Layout.fillHeight: true
            Layout.preferredWidth: Size.navigation
            shell: frame.shell
        }
        Rectangle {
            Layout.fillHeight: true
            implicitWidth: Size.line
            color: Theme.hairline
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            Banner {
                Layout.fillWidth: true
                Layout.margins: Space.m
                visible: frame.shell.notice !== ""
                tone: "warning"
                text: frame.shell.notice
                closable: true
                onClosed: frame.shell.clearNotice()
            }
            ContributionView {
                id: view
                Layout.fillWidth: true
                Layout.fillHeight: true
                focus: true
                viewId: frame.shell.navigator.viewId
                arguments: frame.shell.navigator.arguments
            }
        }
    }
    Connections {
        target: frame.shell
        function onRetranslated() {
            view.reload();
        }
    }
}
