import QtQuick
import Vestibule.Ui
import Vestibule.Shell

// Everything inside the window.
FocusScope {
    id: root

    required property ShellModel shell
    focus: true

    // To where the keyboard was last, or to what stands there now.
    function giveFocusBack() {
        if (root.shell.phase === ShellModel.Locked)
            return;
        stage.forceActiveFocus(Qt.PopupFocusReason);
    }

    Binding {
        target: Theme
        property: "mode"
        value: root.shell.settings.theme
    }
    Binding {
        target: Theme
        property: "highContrast"
        value: root.shell.settings.highContrast
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
    // Every page and dialog is read when it is needed: together they would take longer than the rest of the start.
    LoadingState {
        anchors.fill: parent
        visible: root.shell.phase === ShellModel.Opening
        rows: 4
    }
    Loader {
        id: stage

        readonly property string page: {
            switch (root.shell.phase) {
            case ShellModel.Opening:
                return "";
            case ShellModel.Unavailable:
                return "UnavailablePage.qml";
            case ShellModel.NoCompany:
                return "SetUpPage.qml";
            case ShellModel.SignedOut:
                return "SignInPage.qml";
            default:
                return "Frame.qml";
            }
        }

        function load() {
            if (page === "")
                source = "";
            else
                setSource(page, page === "SetUpPage.qml" ? {
                        "model": root.shell.setUp
                    } : page === "SignInPage.qml" ? {
                        "model": root.shell.signIn
                    } : {
                        "shell": root.shell
                    });
        }

        anchors.fill: parent
        visible: root.shell.phase !== ShellModel.Locked  // nothing of it is read or reached behind the lock
        focus: true
        onPageChanged: load()
        Component.onCompleted: load()
    }
    Loader {
        anchors.fill: parent
        active: root.shell.phase === ShellModel.Locked
        onActiveChanged: if (!active)
            root.giveFocusBack()
        Component.onCompleted: setSource("LockPage.qml", {
                "shell": root.shell
            })
    }
    Loader {
        id: countersign
        active: false
        Component.onCompleted: setSource("CountersignDialog.qml", {
                "model": root.shell.countersign
            })
        onLoaded: (item as Dialog).closed.connect(root.giveFocusBack)
    }
    Loader {
        active: root.shell.crashedPlugin.name !== ""
        Component.onCompleted: setSource("CrashedPluginDialog.qml", {
                "model": root.shell.crashedPlugin
            })
        onLoaded: (item as Dialog).closed.connect(root.giveFocusBack)
    }
    Connections {
        target: root.shell.countersign
        function onOpened() {
            countersign.active = true;
        }
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
