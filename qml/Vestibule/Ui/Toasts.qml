pragma Singleton
import QtQuick

// Short news that goes away by itself: `Toasts.show(qsTr("Saved"))`. A ToastArea in the window shows it.
QtObject {
    signal requested(string text, var undo)

    function show(text: string) {
        requested(text, null);
    }
    function showUndo(text: string, undo: var) {
        requested(text, undo);
    }
}
