pragma Singleton
import QtQuick

// The type scale. `scale` is the person's text size: 1 = 100 %.
QtObject {
    id: type

    property real scale: 1
    readonly property FontMetrics desktop: FontMetrics {
    }
    readonly property string family: desktop.font.family
    // How much wider the desktop's font runs than the one that widths of columns are meant for.
    readonly property real spread: Math.max(1, gauge.advanceWidth("0123456789") / 580)
    readonly property FontMetrics gauge: FontMetrics {
        font.family: type.family
        font.pixelSize: 100
    }
    readonly property int small: Math.round(12 * scale)
    readonly property int body: Math.round(14 * scale)
    readonly property int title: Math.round(18 * scale)
    readonly property int page: Math.round(24 * scale)
    readonly property int figure: Math.round(32 * scale)
    readonly property int regular: Font.Normal
    readonly property int semibold: Font.DemiBold
    readonly property real readingLine: 1.15   // line height of running text, as a part of the font's own
}
