pragma Singleton
import QtQuick

// Short news that goes away by itself: `Toasts.show(qsTr("Saved"))`. A ToastArea in the window shows it.
QtObject {
    signal requested(string text, var undo, QtObject owner)

    function show(text: string) {
        requested(text, null, null);
    }
    // Undo is offered for as long as the owner lives, whose function it is; without an owner, for as long as the toast is shown.
    function showUndo(text: string, undo: var, owner: QtObject) {
        requested(text, undo, owner ?? null);
    }
}
