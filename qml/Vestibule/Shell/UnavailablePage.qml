import QtQuick
import Vestibule.Ui
import Vestibule.Shell

// The database could not be opened; the window stays and can try again.
Item {
    id: page

    required property ShellModel shell

    ErrorState {
        anchors.centerIn: parent
        width: Math.min(Size.dialogWide, parent.width - 2 * Space.xl)
        what: page.shell.problem.what
        kept: page.shell.problem.kept
        todo: page.shell.problem.todo
        canRetry: true
        onRetry: page.shell.open()
    }
}
