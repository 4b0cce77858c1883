import QtQuick
import QtQuick.Dialogs
import Vestibule.Ui

// The desktop's question where a file is to be written: `selectedFile` when it is accepted. An item, because a dialog that is made
// before its page is shown does not find the window that it belongs to.
Item {
    id: chooser

    property alias title: dialog.title
    property alias defaultSuffix: dialog.defaultSuffix
    property alias nameFilters: dialog.nameFilters
    property alias currentFile: dialog.currentFile   // what is proposed
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
        fileMode: FileDialog.SaveFile
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
