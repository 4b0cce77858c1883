import QtQuick
import Vestibule.Ui

// How many wait; nothing at 0.
Badge {
    id: badge

    property int count: 0

    visible: count > 0
    implicitWidth: Math.max(implicitHeight, textWidth + 2 * Space.s)
    text: count > 99 ? qsTr("99+") : String(count)

    readonly property real textWidth: metrics.advanceWidth
    readonly property TextMetrics metrics: TextMetrics {
        font.family: Type.family
        font.pixelSize: Type.small
        font.weight: Type.semibold
        text: badge.text
    }
}
