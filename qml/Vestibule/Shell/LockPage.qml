import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Vestibule.Ui
import Vestibule.Shell

// Locked after idling: the key is wiped; drafts still save. The password opens it again where it was. A popup, because what else
// floats above the window would float above a page, too: modal and on top of all, it keeps pointer, keys and shortcuts to itself.
T.Popup {
    id: lock

    required property ShellModel shell
    // What is open below, and its veils; shown again when the person comes back.
    property list<Item> covered

    parent: T.Overlay.overlay
    width: parent ? parent.width : 0
    height: parent ? parent.height : 0
    z: 1
    visible: shell.phase === ShellModel.Locked
    modal: true
    dim: false
    focus: true
    closePolicy: T.Popup.NoAutoClose
    onOpened: {
        cover();
        password.forceActiveFocus();
    }
    // A dialog that opens below asks for the keyboard.
    onActiveFocusChanged: if (opened && !activeFocus)
        password.forceActiveFocus()
    onClosed: {
        password.clear();
        uncover();
    }

    // To be painted over is not enough: a screen reader would still read it. What opens while nobody is here is covered as it comes.
    function cover() {
        if (!opened)
            return;
        for (const item of Array.from(parent.visibleChildren)) {
            if (item === background.parent)
                continue;
            covered.push(item);
            item.visible = false;
        }
    }

    // For the person whose it is, and not what was closed meanwhile. What is just closing when they leave stays covered.
    function uncover() {
        for (const item of Array.from(covered)) {
            if (shell.phase === ShellModel.SignedIn && item && item.parent === parent)
                item.visible = true;
        }
        covered = [];
    }

    Connections {
        target: lock.parent
        function onVisibleChildrenChanged() {
            lock.cover();
        }
    }

    background: Rectangle {
        color: Theme.window
    }

    EntrancePage {
        anchors.fill: parent
        title: qsTr("Locked")
        text: qsTr("Your key was put away because this desk was locked or not used for a while. What you had typed is kept.")

        Banner {
            Layout.fillWidth: true
            visible: lock.shell.unlockProblem !== ""
            tone: "negative"
            text: lock.shell.unlockProblem
        }
        FormRow {
            Layout.fillWidth: true
            label: qsTr("Password of %1").arg(lock.shell.personName)
            PasswordField {
                id: password
                focus: true
                onAccepted: if (unlock.enabled)
                    unlock.clicked()
            }
        }
        RowLayout {
            spacing: Space.s
            Button {
                id: unlock
                primary: true
                text: qsTr("Unlock")
                enabled: password.text !== "" && !lock.shell.busy
                onClicked: {
                    lock.shell.unlock(password.text);
                    password.clear();
                }
            }
            Button {
                flat: true
                text: qsTr("Sign out")
                onClicked: lock.shell.signOut()
            }
        }
    }
}
