import QtQuick
import Vestibule.Ui

// A row of a list whose content is made between frames.
LazyLoader {
    id: row

    // Until its own is known.
    property real estimatedHeight: Size.row

    readonly property Item made: item as Item
    readonly property bool inList: ListView.view !== null

    height: made ? made.implicitHeight : estimatedHeight
    focus: true
    onActiveFocusChanged: if (activeFocus)
        complete()
}
