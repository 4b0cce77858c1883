import QtQuick
import QtQuick.Dialogs as Files
import Vestibule.Ui

// The desktop's question for a folder: `selectedFolder` when it is accepted. An item for the same reason as SaveDialog.
Item {
    id: chooser

    property alias title: dialog.title
    property alias selectedFolder: dialog.selectedFolder
    readonly property alias opened: dialog.visible
    signal accepted
    signal rejected

    visible: false

    function open() {
        dialog.open();
    }

    Files.FolderDialog {
        id: dialog
        parentWindow: chooser.Window.window
        onAccepted: chooser.accepted()
        onRejected: chooser.rejected()
    }
    Connections {
        target: NativeDialogs
        enabled: dialog.visible
        function onLeaving() {
            dialog.reject();
        }
    }
}
