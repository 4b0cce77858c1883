import QtQuick
import Vestibule.Ui
import Vestibule.Shell

// The database could not be opened; the window stays and can try again.
Item {
    id: page

    required property ShellModel shell
    readonly property var problem: shell.problem

    // The keyboard goes to the only thing to do.
    focus: true
    onActiveFocusChanged: if (activeFocus)
        nextItemInFocusChain().forceActiveFocus(Qt.OtherFocusReason)

    ErrorState {
        anchors.centerIn: parent
        width: Math.min(Size.dialogWide, parent.width - 2 * Space.xl)
        what: page.problem.what
        kept: page.problem.kept
        todo: page.problem.todo
        canRetry: true
        onRetry: page.shell.open()
    }
}
