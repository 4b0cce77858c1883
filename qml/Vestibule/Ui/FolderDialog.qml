import QtQuick
import QtQuick.Dialogs as Files
import Vestibule.Ui

// The desktop's question for a folder: `selectedFolder` when it is accepted.
Files.FolderDialog {
    id: dialog

    Connections {
        target: NativeDialogs
        function onLeaving() {
            dialog.reject();
        }
    }
}
