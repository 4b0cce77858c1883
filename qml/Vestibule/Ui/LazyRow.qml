import QtQuick
import Vestibule.Ui

// A row of a list whose content is made between frames: a screenful of rich rows at once would take longer than one.
Loader {
    id: lazy

    // Until its own is known.
    property real estimatedHeight: Size.row

    // Who goes to the row by the keyboard does not wait.
    function complete() {
        asynchronous = false;
    }

    height: item ? item.implicitHeight : estimatedHeight
    asynchronous: true
    focus: true
    onActiveFocusChanged: if (activeFocus)
        complete()
    Component.onDestruction: active = false  // what is half made goes without a word
}
