import QtQuick
import QtQuick.Templates as T
import Vestibule.Ui
import Vestibule.Shell

// Everything inside the window.
FocusScope {
    id: root

    required property ShellModel shell
    focus: true

    // To where the keyboard was last, or to what stands there now; what floats above it has it already.
    function giveFocusBack() {
        if (shell.phase !== ShellModel.Locked && !isFloating(Window.activeFocusItem))
            stage.forceActiveFocus(Qt.PopupFocusReason);
    }

    function isFloating(item: Item): bool {
        for (let at = item; at; at = at.parent) {
            if (at === T.Overlay.overlay)
                return true;
        }
        return false;
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
        id: lock
        active: false
        Component.onCompleted: setSource("LockPage.qml", {
                "shell": root.shell
            })

        Connections {
            target: lock.item as T.Popup
            function onClosed() {
                root.giveFocusBack();
            }
        }
    }
    Loader {
        id: countersign
        active: false
        Component.onCompleted: setSource("CountersignDialog.qml", {
                "model": root.shell.countersign
            })

        Connections {
            target: countersign.item as T.Popup
            function onClosed() {
                root.giveFocusBack();
            }
        }
    }
    Loader {
        id: crashed
        active: root.shell.crashedPlugin.name !== ""
        Component.onCompleted: setSource("CrashedPluginDialog.qml", {
                "model": root.shell.crashedPlugin
            })

        Connections {
            target: crashed.item as T.Popup
            function onClosed() {
                root.giveFocusBack();
            }
        }
    }
    Connections {
        target: root.shell.countersign
        function onOpened() {
            countersign.active = true;
        }
    }
    Item {
        anchors.fill: parent
        visible: stage.visible

        ToastArea {
            anchors {
                left: parent.left
                right: parent.right
                bottom: parent.bottom
            }
        }
    }
    Connections {
        target: root.shell
        function onPhaseChanged() {
            Toasts.show("");  // what was said to one person is not left for the next
            if (root.shell.phase === ShellModel.Locked)
                lock.active = true;
            if (root.shell.phase !== ShellModel.SignedIn)
                NativeDialogs.leaving();
        }
    }
    Connections {
        target: root.shell.navigator
        function onNoticed(text: string) {
            Toasts.show(text);
        }
    }
}
