import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// A surface for things that belong together; its children stand in a column.
Rectangle {
    id: card

    property string title: ""
    property string tone: "neutral"
    property real padding: Space.l
    // Whether the children share all of the height that the card has.
    property bool stretch: false
    property alias actions: actionRow.data
    default property alias content: body.data

    implicitWidth: Math.max(head.implicitWidth, body.implicitWidth) + 2 * padding
    implicitHeight: body.y + body.implicitHeight + padding
    radius: Radius.card
    color: tone === "neutral" ? Theme.surface : Theme.toneGround(tone)
    border.width: Size.line
    border.color: tone === "neutral" ? Theme.hairline : Theme.toneColor(tone)
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    RowLayout {
        id: head
        x: card.padding
        y: card.padding
        width: card.width - 2 * card.padding
        visible: card.title !== "" || actionRow.children.length > 0
        spacing: Space.s

        Heading {
            Layout.fillWidth: true
            level: 3
            text: card.title
        }
        Row {
            id: actionRow
            spacing: Space.s
        }
    }
    LiveColumn {
        id: body
        x: card.padding
        y: head.visible ? head.y + head.height + Space.m : card.padding
        width: card.width - 2 * card.padding
        height: card.stretch ? card.height - y - card.padding : implicitHeight
        spacing: Space.s
    }
}
