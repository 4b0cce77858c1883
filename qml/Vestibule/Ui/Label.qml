import QtQuick
import Vestibule.Ui

// Plain text of body size. It wraps, and never reads markup into what people wrote.
Text {
    id: label

    property bool secondary: false
    property bool strong: false

    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    font.family: Type.family
    font.pixelSize: Type.body
    font.weight: strong ? Type.semibold : Type.regular
    color: !enabled ? Theme.disabledText : secondary ? Theme.secondaryText : Theme.text
    horizontalAlignment: Text.AlignLeft
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: text === ""
}
