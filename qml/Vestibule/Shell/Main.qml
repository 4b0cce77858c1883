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
    onClosing: shell.rememberWindow(window.x, window.y, window.width, window.height)

    Binding { target: Theme; property: "mode"; value: window.shell.settings.theme }
    Binding { target: Type; property: "scale"; value: window.shell.settings.textScale }
    Binding { target: Motion; property: "reduced"; value: window.shell.settings.reducedMotion }

    Content {
        anchors.fill: parent
        shell: window.shell
    }
}
