import QtQuick
import QtQuick.Templates as T
import Vestibule.ColdCall

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
        sourceComponent: GraphCard {
            width: place.size.width
            height: place.size.height
            scale: place.zoom
            node: place.node
            never: place.never
            counted: place.countText()
            onPressed: place.taken()
            onOpened: place.opened()
        }
    }
}
