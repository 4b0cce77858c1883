import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.ColdCall

// What was known before the call, to look up while one talks. Where there is little room it scrolls.
Item {
    id: notes

    required property CallAttempt model

    implicitHeight: text.implicitHeight + 2 * Space.l
    Layout.minimumHeight: Size.units(24)
    Layout.maximumHeight: implicitHeight

    Rectangle {
        anchors.fill: parent
        radius: Radius.card
        color: Theme.surface
        border.width: Size.line
        border.color: Theme.hairline
    }
    ScrollArea {
        anchors.fill: parent
        anchors.margins: Size.line
        padding: Space.l - Size.line

        ColumnLayout {
            id: text
            width: parent.width
            spacing: Space.s
            Heading {
                Layout.fillWidth: true
                level: 3
                text: qsTr("Situation")
            }
            Caption {
                Layout.fillWidth: true
                text: notes.model.situation
            }
            Heading {
                Layout.fillWidth: true
                level: 3
                text: qsTr("Your goal")
            }
            Caption {
                Layout.fillWidth: true
                text: notes.model.goal
            }
        }
    }
}
