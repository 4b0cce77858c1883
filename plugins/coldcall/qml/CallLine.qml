import QtQuick
import Vestibule.Ui

// One line of a conversation: the client's on one side, the trainee's on the other, what happened between them in the middle.
Item {
    id: line

    required property var model
    required property int index
    property string clientName: ""
    readonly property bool client: model.who === "client"
    readonly property bool note: model.who === "note"

    implicitHeight: note ? between.implicitHeight + Space.xs : bubble.height
    Accessible.role: Accessible.ListItem
    Accessible.name: note ? model.text : client ? qsTr("%1: %2").arg(clientName).arg(model.text) : qsTr("You: %1").arg(model.text)
    Accessible.description: note ? "" : model.at

    Caption {
        id: between
        anchors.centerIn: parent
        width: parent.width
        visible: line.note
        horizontalAlignment: Text.AlignHCenter
        text: line.note ? line.model.text : ""
        Accessible.ignored: true
    }
    Rectangle {
        id: bubble
        // Anchors would not move back when a row is used again; and they mirror by themselves.
        x: line.client !== LayoutMirroring.enabled ? 0 : line.width - width
        visible: !line.note
        width: Math.min(line.width * 0.88, Math.ceil(Math.max(who.implicitWidth, said.implicitWidth)) + 2 * Space.m)
        height: words.height + 2 * Space.s
        radius: Radius.card
        color: line.client ? Theme.surface : Theme.accentSoft
        border.width: Size.line
        border.color: line.client ? Theme.hairline : Theme.accentSoft

        Column {
            id: words
            x: Space.m
            y: Space.s
            width: bubble.width - 2 * Space.m
            spacing: Space.xxs
            Caption {
                id: who
                width: parent.width
                text: line.client ? "%1 · %2".arg(line.clientName).arg(line.model.at) : qsTr("You · %1").arg(line.model.at)
                Accessible.ignored: true
            }
            Label {
                id: said
                width: parent.width
                text: line.model.text
                lineHeight: Type.readingLine
                Accessible.ignored: true
            }
        }
    }
}
