import QtQuick
import QtQuick.Templates as T
import Vestibule.Ui

// Icon and text of a button, centred, the text cut when there is no room.
Item {
    id: content

    required property T.AbstractButton control
    property color ink: Theme.text
    // The icon alone where there is one.
    property bool iconOnly: false
    readonly property alias iconShown: symbol.available
    readonly property bool textShown: control.text !== "" && !(iconOnly && iconShown)
    readonly property real beforeText: iconShown && textShown ? symbol.width + control.spacing : 0

    implicitWidth: textShown ? beforeText + Math.ceil(label.implicitWidth) : symbol.width
    implicitHeight: row.implicitHeight

    Row {
        id: row
        anchors.centerIn: parent
        spacing: content.control.spacing

        Icon {
            id: symbol
            anchors.verticalCenter: parent.verticalCenter
            symbol: content.control.icon.name
            visible: content.iconShown
            color: content.ink
        }
        Text {
            id: label
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(Math.ceil(implicitWidth), content.width - content.beforeText)
            visible: content.textShown
            text: content.control.text
            textFormat: Text.PlainText
            font: content.control.font
            color: content.ink
            elide: Text.ElideRight
        }
    }
}
