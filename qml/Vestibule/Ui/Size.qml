pragma Singleton
import QtQuick
import Vestibule.Ui

// How big things are, in px at 100 %. The only singleton written in QML that imports its own module: two of them would depend
// on each other.
QtObject {
    readonly property int line: 1
    readonly property int ring: 2
    readonly property int target: 32          // the least height of anything to click
    readonly property int row: 40             // a list row of one line
    readonly property int tableRow: 36
    readonly property int icon: 16
    readonly property int iconLarge: 22
    readonly property int iconHuge: 48
    readonly property int indicator: 18       // the box of a check box
    readonly property int bar: 6              // a progress bar

    // Widths of fields, panels and dialogs.
    readonly property int fieldShort: 120
    readonly property int field: 240
    readonly property int fieldLong: 400
    readonly property int navigation: 232
    readonly property int panel: 320
    readonly property int dialog: 480
    readonly property int dialogWide: 720
    readonly property int content: 1160       // a page of cards and forms
    readonly property int reading: Math.round(Type.body * 40)   // about 72 characters
    readonly property int chart: 160          // the height of a chart
    readonly property int windowWidth: 1440
    readonly property int windowHeight: 900
    readonly property int windowMinimumWidth: 1024
    readonly property int windowMinimumHeight: 700

    // For what is none of the above: a multiple of the 4 px grid.
    function units(n: real): real { return 4 * n }
}
