import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// What happened, in order.
LiveColumn {
    id: timeline

    // [{time, title, text, tone}]
    property var entries: []
    property string label: ""

    Layout.fillWidth: true
    spacing: 0
    Accessible.role: Accessible.List
    Accessible.name: label

    Repeater {
        model: timeline.entries
        Item {
            id: entry

            required property int index
            required property var modelData
            readonly property bool last: index === timeline.entries.length - 1
            readonly property string details: modelData.text === undefined ? "" : modelData.text
            readonly property string tone: modelData.tone === undefined ? "neutral" : modelData.tone

            Layout.fillWidth: true
            implicitHeight: words.implicitHeight + (last ? 0 : Space.l)
            Accessible.role: Accessible.ListItem
            Accessible.name: qsTr("%1: %2").arg(modelData.time).arg(modelData.title)
            Accessible.description: details

            Rectangle {
                id: dot
                x: LayoutMirroring.enabled ? parent.width - width - Space.xs : Space.xs
                y: Math.round((heading.height - height) / 2)
                width: Space.m - Space.xxs
                height: width
                radius: width / 2
                color: entry.tone === "neutral" ? Theme.surface : Theme.toneColor(entry.tone)
                border.width: entry.tone === "neutral" ? Size.ring : 0
                border.color: Theme.outline
            }
            Rectangle {
                anchors.horizontalCenter: dot.horizontalCenter
                anchors.top: dot.bottom
                anchors.topMargin: Space.xs
                width: Size.line
                height: entry.height - dot.height - 2 * Space.xs
                visible: !entry.last
                color: Theme.hairline
            }
            ColumnLayout {
                id: words
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.leftMargin: Space.xl + Space.xs
                spacing: Space.xxs

                RowLayout {
                    id: heading
                    Layout.fillWidth: true
                    spacing: Space.m

                    Label {
                        Layout.fillWidth: true
                        text: entry.modelData.title
                        Accessible.ignored: true
                    }
                    Caption {
                        Layout.alignment: Qt.AlignTop
                        Layout.topMargin: Space.xxs
                        text: entry.modelData.time
                        wrapMode: Text.NoWrap
                        Accessible.ignored: true
                    }
                }
                Caption {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: entry.details
                    Accessible.ignored: true
                }
            }
        }
    }
}
