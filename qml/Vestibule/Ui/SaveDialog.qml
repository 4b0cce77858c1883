import QtQuick
import QtQuick.Dialogs
import Vestibule.Ui

// The desktop's question where a file is to be written: `selectedFile` when it is accepted.
FileDialog {
    id: dialog

    fileMode: FileDialog.SaveFile

    Connections {
        target: NativeDialogs
        function onLeaving() {
            dialog.reject();
        }
    }
}
