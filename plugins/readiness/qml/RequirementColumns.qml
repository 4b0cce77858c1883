pragma Singleton
import QtQuick
import Vestibule.Ui

// Widths that a requirement's row shares with the header above it, in px.
QtObject {
    readonly property real owner: Size.units(44)
    readonly property real state: Size.units(32)
    readonly property real since: Size.units(24)
    // In less, whose step it is and since when stand below the requirement.
    readonly property real roomForAll: Size.units(140)
}
