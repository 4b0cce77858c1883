import QtQuick
import QtQuick.Controls.impl
import Vestibule.Ui

// The few signs that the controls themselves need, so that they read without any icon theme. Pictures and not Shapes, which
// cost more and which the software scene graph of Qt 6.4 does not clip.
IconImage {
    id: glyph

    // "back", "check", "cross", "minus", "up", "down", "left", "right", "lock", "clock", "info", "warning", "search", "eye", "eye-off"
    property string sign: "check"
    property color ink: Theme.text
    property real size: Size.icon
    readonly property bool turns: sign === "left" || sign === "right" || sign === "back"

    // Resolved here: an image resolves a relative name against the file that uses the glyph. One that is not seen is not read: the
    // reader of such pictures would be loaded at the start of the program.
    source: sign === "" || !visible ? "" : Qt.resolvedUrl("glyphs/" + sign + ".svg")
    color: ink
    sourceSize.width: size
    sourceSize.height: size
    mirror: turns && LayoutMirroring.enabled
}
