import QtQuick
import Vestibule.Ui

// The circle of one step: done, now, open or locked.
Rectangle {
    id: mark

    property string kind: "open"
    readonly property bool done: kind === "done"
    readonly property bool now: kind === "now"

    implicitWidth: Size.units(6)
    implicitHeight: implicitWidth
    radius: width / 2
    color: done ? Theme.accent : Theme.surface
    border.width: now ? Size.ring : done ? 0 : Size.line
    border.color: now ? Theme.accent : Theme.outline

    Glyph {
        anchors.centerIn: parent
        size: Math.round(mark.width * 0.66)
        visible: mark.done || mark.kind === "locked"
        sign: mark.done ? "check" : "lock"
        ink: mark.done ? Theme.accentText : Theme.secondaryText
    }
    Rectangle {
        anchors.centerIn: parent
        visible: mark.now
        width: Math.round(mark.width * 0.4)
        height: width
        radius: width / 2
        color: Theme.accent
    }
}
