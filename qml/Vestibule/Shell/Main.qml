import QtQuick
import Vestibule.Ui
import Vestibule.Shell

// The window: what it shows follows the phase of the session.
Window {
    id: window

    required property ShellModel shell

    width: Size.windowWidth
    height: Size.windowHeight
    minimumWidth: Size.windowMinimumWidth
    minimumHeight: Size.windowMinimumHeight
    title: shell.company === "" ? "Vestibule" : qsTr("%1 – Vestibule").arg(shell.company)
    color: Theme.window
    // At the window, so that dialogs and menus turn round with it.
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true
    onClosing: close => close.accepted = shell.mayClose()

    Connections {
        target: window.shell
        function onCloseConfirmed() {
            window.close();
        }
    }

    Content {
        anchors.fill: parent
        shell: window.shell
    }
}
