import QtQuick
import QtQuick.Templates as T
import Vestibule.Ui
import Vestibule.ColdCall

// A turn or an end in the graph. What is drawn exists while it is in sight.
Item {
    id: place

    required property var plan  // GraphCanvas
    required property var node
    required property int index
    readonly property size size: plan.node
    readonly property real zoom: plan.zoom
    readonly property int runs: plan.model.runs   // of the whole call
    readonly property bool seen: plan.sees(x, y, width, height)
    readonly property bool current: plan.current === index
    readonly property bool never: runs > 0 && node.runs === 0

    x: Math.round(plan.inset + plan.leftOf(node) * zoom)
    y: Math.round(plan.margin + node.y * plan.pitch.height * zoom)
    width: size.width * zoom
    height: size.height * zoom

    function taken() {
        plan.current = index;
    }
    function opened() {
        plan.model.edit(node.kind, node.id);
    }
    function take() {
        const drawn = inSight.item as LazyLoader;
        if (!drawn)
            return;
        drawn.complete();
        (drawn.item as T.ItemDelegate).forceActiveFocus(Qt.TabFocusReason);
    }
    function countText(): string {
        if (runs === 0)
            return "";
        if (never)
            return qsTr("nobody came by");
        return qsTr("%n run(s)", "", node.runs) + " · " + qsTr("%1 % passed").arg(node.passed);
    }

    Loader {
        id: inSight
        active: place.seen || place.current
        sourceComponent: LazyLoader {
            sourceComponent: GraphCard {
                spot: place
            }
        }
    }
}
