import QtQuick
import QtQuick.Controls.impl
import Vestibule.Ui

// An icon of the theme by its freedesktop name, in the colour of text. Decoration only: what it says is said in words too.
IconImage {
    id: icon

    property string symbol: ""
    property real size: Size.icon
    // False when the theme has no such icon; a control then shows its text.
    readonly property bool available: status === Image.Ready

    width: size
    height: size
    source: IconTheme.picture(symbol)
    sourceSize.width: size
    sourceSize.height: size
    color: Theme.text
    fillMode: Image.PreserveAspectFit
    mirror: LayoutMirroring.enabled && IconTheme.turns(symbol)
}
