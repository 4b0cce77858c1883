import QtQuick
import QtQuick.Shapes
import Vestibule.Ui

// The few signs that the controls themselves draw, so that they read without any icon theme: strokes on a 16 × 16 grid.
Shape {
    id: glyph

    // "check", "cross", "minus", "up", "down", "left", "right", "lock", "clock", "info", "warning", "search"
    property string sign: "check"
    property color ink: Theme.text
    property real size: Size.icon
    property real weight: 1.6

    readonly property string strokes: {
        switch (sign) {
        case "check": return "M3.5 8.5 L6.7 11.6 L12.5 4.8"
        case "cross": return "M4 4 L12 12 M12 4 L4 12"
        case "minus": return "M4 8 L12 8"
        case "up": return "M4 10 L8 6 L12 10"
        case "down": return "M4 6 L8 10 L12 6"
        case "left": return mirrored ? "M6 4 L10 8 L6 12" : "M10 4 L6 8 L10 12"
        case "right": return mirrored ? "M10 4 L6 8 L10 12" : "M6 4 L10 8 L6 12"
        case "lock": return "M4 7.5 L12 7.5 L12 13 L4 13 Z M5.5 7.5 L5.5 5.5 A2.5 2.5 0 0 1 10.5 5.5 L10.5 7.5"
        case "clock": return "M14 8 A6 6 0 1 1 2 8 A6 6 0 1 1 14 8 M8 4.8 L8 8.2 L10.4 9.6"
        case "info": return "M14 8 A6 6 0 1 1 2 8 A6 6 0 1 1 14 8 M8 7.4 L8 11 M8 4.9 L8 5.1"
        case "warning": return "M8 2.4 L14.2 13.2 L1.8 13.2 Z M8 6.4 L8 9.6 M8 11.2 L8 11.3"
        case "search": return "M11 7 A4 4 0 1 1 3 7 A4 4 0 1 1 11 7 M10 10 L13.2 13.2"
        default: return ""
        }
    }
    readonly property bool mirrored: LayoutMirroring.enabled

    implicitWidth: size
    implicitHeight: size
    antialiasing: true

    ShapePath {
        strokeColor: glyph.ink
        strokeWidth: glyph.weight
        fillColor: "transparent"
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin
        scale: Qt.size(glyph.size / 16, glyph.size / 16)
        PathSvg { path: glyph.strokes }
    }
}
