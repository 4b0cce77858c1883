import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Vestibule.Ui

// What a MenuItem shows: a tick or an icon, its text, its keys.
RowLayout {
    id: content

    required property T.MenuItem control
    property color ink: Theme.text
    property string keys: ""

    spacing: control.spacing

    Glyph {
        visible: content.control.checkable
        opacity: content.control.checked ? 1 : 0
        sign: "check"
        ink: content.ink
    }
    Icon {
        symbol: content.control.icon.name
        visible: available && !content.control.checkable
        color: content.ink
    }
    Text {
        Layout.fillWidth: true
        text: content.control.text
        textFormat: Text.PlainText
        font: content.control.font
        color: content.ink
        elide: Text.ElideRight
        horizontalAlignment: Text.AlignLeft
    }
    KeyHint {
        visible: content.keys !== ""
        keys: content.keys
        Accessible.ignored: true
    }
}
