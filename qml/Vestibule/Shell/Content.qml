import QtQuick
import Vestibule.Ui
import Vestibule.Shell

// Everything inside the window; the tour shows it without one.
FocusScope {
    id: root

    required property ShellModel shell
    focus: true

    Binding {
        target: Theme
        property: "mode"
        value: root.shell.settings.theme
    }
    Binding {
        target: Type
        property: "scale"
        value: root.shell.settings.textScale
    }
    Binding {
        target: Motion
        property: "reduced"
        value: root.shell.settings.reducedMotion
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.window
    }
    Loader {
        id: stage
        anchors.fill: parent
        focus: true
        sourceComponent: {
            switch (root.shell.phase) {
            case ShellModel.Opening:
                return opening;
            case ShellModel.Unavailable:
                return unavailable;
            case ShellModel.NoCompany:
                return setUp;
            case ShellModel.SignedOut:
                return signIn;
            default:
                return frame;
            }
        }
    }
    Component {
        id: opening
        LoadingState {
            rows: 4
        }
    }
    Component {
        id: unavailable
        UnavailablePage {
            shell: root.shell
        }
    }
    Component {
        id: setUp
        SetUpPage {
            model: root.shell.setUp
        }
    }
    Component {
        id: signIn
        SignInPage {
            model: root.shell.signIn
        }
    }
    Component {
        id: frame
        Frame {
            shell: root.shell
        }
    }
    LockPage {
        anchors.fill: parent
        visible: root.shell.phase === ShellModel.Locked
        shell: root.shell
    }
    CountersignDialog {
        model: root.shell.countersign
    }
    CrashedPluginDialog {
        model: root.shell.crashedPlugin
    }
    ToastArea {
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
    }
    // What was said to one person is not left for the next.
    Connections {
        target: root.shell
        function onPhaseChanged() {
            Toasts.show("");
        }
    }
    Connections {
        target: root.shell.navigator
        function onNoticed(text: string) {
            Toasts.show(text);
        }
    }
}
