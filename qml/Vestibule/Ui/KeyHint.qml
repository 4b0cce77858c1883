import QtQuick
import Vestibule.Ui

// Keys to press, as caps: "Ctrl+K".
Row {
    id: hint

    property string keys: ""

    spacing: Space.xxs
    LayoutMirroring.enabled: false  // keys are written from left to right everywhere
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.StaticText
    Accessible.name: keys

    Repeater {
        model: hint.keys === "" ? [] : hint.keys.split("+")
        Rectangle {
            id: cap
            required property string modelData
            implicitWidth: Math.max(implicitHeight, letters.implicitWidth + 2 * Space.xs)
            implicitHeight: letters.implicitHeight + Space.xxs
            radius: Radius.small
            color: Theme.surface
            border.width: Size.line
            border.color: Theme.hairline

            Text {
                id: letters
                anchors.centerIn: parent
                text: cap.modelData
                textFormat: Text.PlainText
                font.family: Type.family
                font.pixelSize: Type.small
                color: Theme.secondaryText
            }
        }
    }
}
