import QtQuick
import Vestibule.Ui

// A word or two on a tinted ground.
Rectangle {
    id: badge

    required property string text
    property string tone: "neutral"
    property string sign: ""

    readonly property real beforeText: sign !== "" ? mark.width + content.spacing : 0

    implicitWidth: beforeText + Math.ceil(label.implicitWidth) + 2 * Space.s
    implicitHeight: content.implicitHeight + 2 * Space.xxs
    radius: height / 2
    color: Theme.toneGround(tone)
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Row {
        id: content
        anchors.centerIn: parent
        spacing: Space.xs

        Glyph {
            id: mark
            anchors.verticalCenter: parent.verticalCenter
            visible: badge.sign !== ""
            sign: badge.sign
            size: Type.small
            ink: Theme.toneColor(badge.tone)
        }
        Text {
            id: label
            width: Math.min(Math.ceil(implicitWidth), badge.width - 2 * Space.s - badge.beforeText)
            text: badge.text
            textFormat: Text.PlainText
            elide: Text.ElideRight
            font.family: Type.family
            font.pixelSize: Type.small
            font.weight: Type.semibold
            color: Theme.toneColor(badge.tone)
        }
    }
}
