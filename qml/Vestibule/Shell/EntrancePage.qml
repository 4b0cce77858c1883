import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Shell

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
        anchors.fill: parent
        maximumWidth: page.cardWidth

        ColumnLayout {
            width: parent ? parent.width : 0
            spacing: Space.xl

            Item { implicitHeight: Space.xxxl }
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
                ColumnLayout {
                    id: body
                    Layout.fillWidth: true
                    spacing: Space.l
                }
            }
        }
    }
}
