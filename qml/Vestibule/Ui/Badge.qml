import QtQuick
import Vestibule.Ui

// A word or two on a tinted ground.
Rectangle {
    id: badge

    required property string text
    property string tone: "neutral"
    property string sign: ""

    implicitWidth: content.implicitWidth + 2 * Space.s
    implicitHeight: content.implicitHeight + 2 * Space.xxs
    radius: height / 2
    color: Theme.toneGround(tone)
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Row {
        id: content
        anchors.centerIn: parent
        width: Math.min(implicitWidth, badge.width - 2 * Space.s)
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
            width: Math.min(implicitWidth, content.parent.width - 2 * Space.s - (mark.visible ? mark.width + content.spacing : 0))
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
