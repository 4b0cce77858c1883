import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Vestibule.Ui

// A turn or an end in the graph. What is drawn exists while it is in sight.
Item {
    id: place

    required property var node
    required property size size
    required property real zoom
    required property int runs   // of the whole call
    property bool seen: false
    property bool current: false
    readonly property bool never: runs > 0 && node.runs === 0
    signal taken
    signal opened

    width: size.width * zoom
    height: size.height * zoom

    function take() {
        const card = loader.item as T.AbstractButton;
        if (card)
            card.forceActiveFocus(Qt.TabFocusReason);
    }
    function countText(): string {
        if (runs === 0)
            return "";
        if (never)
            return qsTr("nobody came by");
        return qsTr("%n run(s)", "", node.runs) + " · " + qsTr("%1 % passed").arg(node.passed);
    }

    Loader {
        id: loader
        active: place.seen || place.current
        sourceComponent: T.AbstractButton {
            id: card
            width: place.size.width
            height: place.size.height
            scale: place.zoom
            transformOrigin: Item.TopLeft
            focusPolicy: Qt.ClickFocus
            text: place.node.id
            Accessible.role: Accessible.ListItem
            Accessible.name: place.node.kind === "end" ? qsTr("End %1: %2").arg(place.node.id).arg(place.node.text) : qsTr("Turn %1: %2").arg(place.node.id).arg(place.node.text)
            Accessible.description: place.countText()
            Accessible.onPressAction: place.opened()
            Keys.onReturnPressed: place.opened()
            Keys.onEnterPressed: place.opened()
            onPressed: place.taken()
            onDoubleClicked: place.opened()

            background: Rectangle {
                radius: place.node.kind === "end" ? height / 4 : Radius.card
                color: place.never ? Theme.sunken : Theme.surface
                border.width: place.node.first ? Size.ring : Size.line
                border.color: place.node.first ? Theme.accent : place.never ? Theme.outline : Theme.edge
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
                        visible: place.never || place.node.kind === "end"
                        sign: place.never ? "minus" : "check"
                        ink: Theme.secondaryText
                    }
                    Label {
                        Layout.fillWidth: true
                        text: place.node.id
                        strong: true
                        wrapMode: Text.NoWrap
                        elide: Text.ElideRight
                        Accessible.ignored: true
                    }
                }
                Caption {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    text: place.node.text
                    maximumLineCount: 2
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
                Caption {
                    Layout.fillWidth: true
                    text: place.countText()
                    color: place.never ? Theme.secondaryText : Theme.text
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
            }
        }
    }
}
