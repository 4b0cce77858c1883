import QtQuick
import QtQuick.Dialogs
import Vestibule.Ui

// The desktop's question for a file to read: `selectedFile` when it is accepted. An item for the same reason as SaveDialog.
Item {
    id: chooser

    property alias title: dialog.title
    property alias nameFilters: dialog.nameFilters
    property alias selectedFile: dialog.selectedFile
    readonly property alias opened: dialog.visible
    signal accepted
    signal rejected

    visible: false

    function open() {
        dialog.open();
    }

    FileDialog {
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
