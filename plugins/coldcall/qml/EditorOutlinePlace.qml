import QtQuick
import Vestibule.Ui

// Where a part of the script stands in the outline.
LazyRow {
    required property int index
    required property var model
    readonly property bool current: ListView.isCurrentItem

    estimatedHeight: Size.tableRowTall
    x: LayoutMirroring.enabled ? Space.m : 0
    width: ListView.view ? ListView.view.width - Space.m : 0

    // The list chooses what becomes its current row while it has the keyboard.
    function choose() {
        forceActiveFocus(Qt.MouseFocusReason);
        ListView.view.currentIndex = index;
    }
}
