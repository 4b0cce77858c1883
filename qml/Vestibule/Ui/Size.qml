pragma Singleton
import QtQuick
import Vestibule.Ui

// How big things are, in px at 100 %; what holds text or stands beside it grows with the text. The only singleton written in
// QML that imports its own module: two of them would depend on each other.
QtObject {
    readonly property int line: 1
    readonly property int ring: 2
    readonly property int target: scaled(32)          // the least height of anything to click
    readonly property int row: scaled(40)             // a list row of one line
    readonly property int tableRow: scaled(36)
    readonly property int tableRowTall: scaled(52)    // of two lines
    readonly property int icon: scaled(16)
    readonly property int iconLarge: scaled(22)
    readonly property int iconHuge: scaled(44)
    readonly property int indicator: scaled(18)       // the box of a check box
    readonly property int bar: scaled(6)              // a progress bar

    // Widths of fields, panels and dialogs.
    readonly property int fieldShort: scaled(120)
    readonly property int field: scaled(240)
    readonly property int fieldLong: scaled(400)
    readonly property int navigation: scaled(232)
    readonly property int panel: scaled(320)
    readonly property int dialog: scaled(480)
    readonly property int dialogWide: scaled(720)
    readonly property int content: scaled(1160)      // a page of cards and forms
    readonly property int reading: Math.round(Type.body * 40)   // about 72 characters
    readonly property int chart: scaled(160)          // the height of a chart
    readonly property int windowWidth: 1440
    readonly property int windowHeight: 900
    readonly property int windowMinimumWidth: 1024
    readonly property int windowMinimumHeight: 700

    // For what is none of the above: a multiple of the 4 px grid.
    function units(n: real): real {
        return scaled(4 * n);
    }

    function scaled(pixels: real): real {
        return Math.round(pixels * Type.scale);
    }
}
