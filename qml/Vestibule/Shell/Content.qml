import QtQuick
import Vestibule.Ui
import Vestibule.Shell

// Everything inside the window; the tour shows it without one.
FocusScope {
    id: content

    required property ShellModel shell
    focus: true

    Rectangle {
        anchors.fill: parent
        color: Theme.window
    }
    Loader {
        id: stage
        anchors.fill: parent
        focus: true
        sourceComponent: {
            switch (content.shell.phase) {
            case ShellModel.Opening: return opening
            case ShellModel.Unavailable: return unavailable
            case ShellModel.NoCompany: return setUp
            case ShellModel.SignedOut: return signIn
            default: return frame
            }
        }
    }
    Component {
        id: opening
        LoadingState { rows: 4 }
    }
    Component {
        id: unavailable
        UnavailablePage { shell: content.shell }
    }
    Component {
        id: setUp
        SetUpPage { model: content.shell.setUp }
    }
    Component {
        id: signIn
        SignInPage { model: content.shell.signIn }
    }
    Component {
        id: frame
        Frame { shell: content.shell }
    }
    LockPage {
        anchors.fill: parent
        visible: content.shell.phase === ShellModel.Locked
        shell: content.shell
    }
    CountersignDialog {
        model: content.shell.countersign
    }
    ToastArea {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
    }
    Connections {
        target: content.shell.navigator
        function onNoticed(text: string) { Toasts.show(text) }
    }
}
