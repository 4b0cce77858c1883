import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// What stands in place of content: a sign, a title, a few words, and one thing to do.
Item {
    id: message

    property string iconName: ""
    property string sign: ""
    property string tone: "neutral"
    property string title: ""
    property string text: ""
    property string actionText: ""
    property bool primary: true
    signal activated

    implicitWidth: Size.dialog
    implicitHeight: column.implicitHeight + 2 * Space.xl
    Layout.fillWidth: true
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    ColumnLayout {
        id: column
        anchors.centerIn: parent
        width: Math.min(parent.width, Size.dialog)
        spacing: Space.s

        Icon {
            id: picture
            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: Space.xs
            symbol: message.iconName
            visible: available
            size: Size.iconHuge
            color: Theme.secondaryText
        }
        Rectangle {
            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: Space.xs
            visible: message.sign !== "" && !picture.visible
            implicitWidth: Size.iconHuge
            implicitHeight: Size.iconHuge
            radius: width / 2
            color: Theme.toneGround(message.tone)

            Glyph {
                anchors.centerIn: parent
                size: Size.iconLarge
                sign: message.sign
                ink: Theme.toneColor(message.tone)
            }
        }
        Heading {
            Layout.fillWidth: true
            visible: text !== ""
            text: message.title
            horizontalAlignment: Text.AlignHCenter
        }
        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: message.text
            secondary: true
            horizontalAlignment: Text.AlignHCenter
            lineHeight: Type.readingLine
        }
        Button {
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Space.s
            visible: message.actionText !== ""
            primary: message.primary
            text: message.actionText
            onClicked: message.activated()
        }
    }
}
