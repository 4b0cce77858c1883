import QtQuick
import Vestibule.Ui

// Something of a page that is as the person left it when they come back: `value` is kept whenever it changes, and `found` gives it
// back, once, when the page is made.
QtObject {
    id: remembered

    property PageMemory memory: null  // the page's; null: nothing is kept
    property string name: ""          // of its own within the page
    property bool habit: false        // of every visit, and not of this one alone
    property var value
    signal found(var value)

    readonly property PageMemory shelf: memory && habit ? memory.habits : memory
    property bool made: false

    onValueChanged: if (made && shelf)
        shelf.keep(name, value)
    Component.onCompleted: {
        if (shelf && shelf.has(name))
            found(shelf.value(name));
        made = true;
    }
}
