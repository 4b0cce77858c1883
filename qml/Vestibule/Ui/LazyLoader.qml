import QtQuick
import Vestibule.Ui

// Its content is made between frames, soon after it is there.
Loader {
    id: lazy

    // For who cannot wait, such as the keyboard.
    function complete() {
        active = true;
    }

    active: false
    Component.onCompleted: BetweenFrames.add(lazy)
}
