import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// The calm page before the work: one card in the middle.
FocusScope {
    id: page

    property string title: ""
    property string text: ""
    property real cardWidth: Size.dialog
    default property alias content: body.data

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: title

    ScrollArea {
        id: area
        anchors.fill: parent
        padding: Space.xl

        ColumnLayout {
            x: Math.round((area.usableWidth - width) / 2)
            width: Math.min(page.cardWidth, area.usableWidth)
            spacing: Space.xl

            Item {
                implicitHeight: Space.xxxl
            }
            Heading {
                level: 1
                Layout.fillWidth: true
                text: page.title
            }
            Label {
                Layout.fillWidth: true
                visible: text !== ""
                secondary: true
                text: page.text
            }
            Card {
                Layout.fillWidth: true
                LiveColumn {
                    id: body
                    Layout.fillWidth: true
                    spacing: Space.l
                }
            }
        }
    }
}
