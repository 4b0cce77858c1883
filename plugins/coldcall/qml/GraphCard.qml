import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Vestibule.Ui

// What is drawn of a turn or an end: its id, what is said there, how many came by.
T.ItemDelegate {
    id: card

    required property var spot  // GraphNode
    readonly property var node: spot.node
    readonly property bool never: spot.never
    readonly property string counted: spot.countText()
    signal opened

    width: spot.size.width
    height: spot.size.height
    scale: spot.zoom
    onPressed: spot.taken()
    onOpened: spot.opened()

    transformOrigin: Item.TopLeft
    focusPolicy: Qt.ClickFocus
    text: card.node.id
    Accessible.role: Accessible.ListItem
    Accessible.name: card.node.kind === "end" ? qsTr("End %1: %2").arg(card.node.id).arg(card.node.text) : qsTr("Turn %1: %2").arg(card.node.id).arg(card.node.text)
    Accessible.description: card.counted
    Accessible.onPressAction: opened()
    Keys.onReturnPressed: opened()
    Keys.onEnterPressed: opened()
    onDoubleClicked: opened()

    background: Rectangle {
        radius: card.node.kind === "end" ? height / 4 : Radius.card
        color: card.never ? Theme.sunken : Theme.surface
        border.width: Math.ceil((card.node.first ? Size.ring : Size.line) / Math.min(1, card.spot.zoom))  // a line of less than a pixel may vanish
        border.color: card.node.first ? Theme.accent : card.never ? Theme.outline : Theme.edge
        FocusRing {
            control: card
        }
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Space.s
        spacing: 0
        RowLayout {
            Layout.fillWidth: true
            spacing: Space.xs
            Glyph {
                visible: card.never || card.node.kind === "end"
                sign: card.never ? "minus" : "check"
                ink: Theme.secondaryText
            }
            Label {
                Layout.fillWidth: true
                text: card.node.id
                strong: true
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
        Caption {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: card.node.text
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Caption {
            Layout.fillWidth: true
            text: card.counted
            color: card.never ? Theme.secondaryText : Theme.text
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
