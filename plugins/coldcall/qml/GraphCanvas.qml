import QtQuick
import QtQuick.Templates as T
import Vestibule.Ui
import Vestibule.ColdCall

// The drawing: drag or scroll to move, Ctrl and the wheel or + and − to zoom. One Tab stop; the arrow keys go from node to node, Return
// opens one in the editor. Only the nodes in sight exist.
FocusScope {
    id: canvas

    required property CallGraph model
    property real zoom: 1
    property int current: 0
    property bool moved: false  // by the person: what is in sight stays
    readonly property var parts: model.nodes
    readonly property size node: Qt.size(Size.units(50), Size.units(21))
    readonly property size pitch: Qt.size(node.width, node.height + Size.units(14))
    readonly property real margin: Size.units(12)
    // A graph that is narrower than the view stands in the middle of it.
    readonly property real inset: Math.max(margin, (view.width - drawn.width * zoom) / 2)
    readonly property size drawn: Qt.size(model.columns * pitch.width, model.layers * pitch.height)
    readonly property var opening: [view.width, view.height, drawn, LayoutMirroring.enabled]

    activeFocusOnTab: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Graph of the call, %1 parts. The arrow keys go from one to the next.").arg(model.nodes.length)
    Accessible.focusable: true

    function sees(x: real, y: real, width: real, height: real): bool {
        return x + width > view.contentX && x < view.contentX + view.width && y + height > view.contentY && y < view.contentY + view.height;
    }
    function leftOf(node: var): real {
        return (LayoutMirroring.enabled ? model.columns - 1 - node.x : node.x) * pitch.width;
    }
    // Around the middle of what is in sight.
    function zoomTo(wanted: real) {
        moved = true;
        const before = zoom;
        const x = (view.contentX + view.width / 2 - inset) / before;
        const y = (view.contentY + view.height / 2 - margin) / before;
        zoom = Math.max(0.2, Math.min(2, wanted));
        view.contentX = Math.max(0, Math.min(view.contentWidth - view.width, x * zoom + inset - view.width / 2));
        view.contentY = Math.max(0, Math.min(view.contentHeight - view.height, y * zoom + margin - view.height / 2));
    }
    function fitting(length: real, drawnLength: real): real {
        return drawnLength > 0 ? (length - 2 * margin) / drawnLength : 1;
    }
    // As wide as the view, as long as it can be read; the beginning of the call in the middle.
    function begin() {
        if (moved)
            return;
        zoom = Math.max(0.75, Math.min(1, fitting(view.width, drawn.width)));
        toFirst();
    }
    function toFirst() {
        const index = parts.findIndex(part => part.first);
        if (index < 0)
            return;
        view.contentX = Math.max(0, Math.min(view.contentWidth - view.width, inset + (leftOf(parts[index]) + node.width / 2) * zoom - view.width / 2));
        view.contentY = 0;
    }
    function fit() {
        moved = true;
        zoom = Math.max(0.2, Math.min(1, fitting(view.width, drawn.width), fitting(view.height, drawn.height)));
        toFirst();
    }
    function show(index: int) {
        const node = model.nodes[index];
        if (!node)
            return;
        const x = leftOf(node) * zoom + inset;
        const y = node.y * pitch.height * zoom + margin;
        view.contentX = Math.max(0, Math.min(x - margin, Math.max(view.contentX, x + canvas.node.width * zoom + margin - view.width)));
        view.contentY = Math.max(0, Math.min(y - margin, Math.max(view.contentY, y + canvas.node.height * zoom + margin - view.height)));
    }
    function go(index: int) {
        if (index < 0)
            return;
        moved = true;
        current = index;
        show(index);
        const item = nodes.itemAt(index) as GraphNode;
        if (item)
            item.take();
    }

    onOpeningChanged: begin()
    onActiveFocusChanged: if (activeFocus)
        go(current)
    PageKey {
        keys: ["Up", "Down", "Left", "Right"]
        text: qsTr("Another node")
    }
    PageKey {
        keys: ["Home"]
        text: qsTr("The first node")
    }
    PageKey {
        keys: ["Plus", "Minus"]
        text: qsTr("Larger, smaller")
    }
    PageKey {
        keys: ["0"]
        text: qsTr("The whole graph")
    }
    Keys.onPressed: event => {
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_Plus:
        case Qt.Key_Equal:
            zoomTo(zoom * 1.25);
            break;
        case Qt.Key_Minus:
            zoomTo(zoom / 1.25);
            break;
        case Qt.Key_0:
            fit();
            break;
        case Qt.Key_Home:
            go(Math.max(0, parts.findIndex(part => part.first)));
            break;
        case Qt.Key_Up:
        case Qt.Key_Down:
            go(model.step(current, event.key));
            break;
        case Qt.Key_Left:
        case Qt.Key_Right:
            go(model.step(current, LayoutMirroring.enabled ? (event.key === Qt.Key_Left ? Qt.Key_Right : Qt.Key_Left) : event.key));
            break;
        default:
            event.accepted = false;
        }
    }
    Connections {
        target: canvas.model
        function onChanged() {
            edges.update();
            canvas.begin();
        }
    }

    Rectangle {
        anchors.fill: parent
        radius: Radius.card
        color: Theme.sunken
        border.width: Size.line
        border.color: Theme.hairline
    }
    GraphEdges {
        id: edges
        anchors.fill: parent
        anchors.margins: Size.line
        graph: canvas.model
        node: canvas.node
        pitch: canvas.pitch
        zoom: canvas.zoom
        origin: Qt.point(canvas.inset - view.contentX, canvas.margin - view.contentY)
        ink: Theme.outline
        walkedInk: Theme.accent
        mirrored: canvas.LayoutMirroring.enabled
    }
    Flickable {
        id: view
        anchors.fill: parent
        anchors.margins: Size.line
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        onContentWidthChanged: if (!canvas.moved)
            canvas.toFirst()
        onMovementStarted: canvas.moved = true
        contentWidth: Math.max(width, canvas.drawn.width * canvas.zoom + 2 * canvas.margin)
        contentHeight: Math.max(height, canvas.drawn.height * canvas.zoom + 2 * canvas.margin)
        T.ScrollBar.vertical: ScrollBar {
        }
        T.ScrollBar.horizontal: ScrollBar {
        }

        WheelHandler {
            acceptedModifiers: Qt.ControlModifier
            onWheel: event => canvas.zoomTo(canvas.zoom * (event.angleDelta.y > 0 ? 1.1 : 1 / 1.1))
        }
        Repeater {
            id: nodes
            model: canvas.model.nodes
            delegate: GraphNode {
                required property var modelData
                plan: canvas
                node: modelData
            }
        }
    }
    LiveRow {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Space.m
        spacing: Space.xs
        Button {
            text: "−"
            tip: qsTr("Smaller")
            Accessible.name: tip
            Keys.onBacktabPressed: canvas.go(canvas.current)  // Qt goes back past the scope that it stands in
            onClicked: canvas.zoomTo(canvas.zoom / 1.25)
        }
        Button {
            text: "+"
            tip: qsTr("Larger")
            Accessible.name: tip
            onClicked: canvas.zoomTo(canvas.zoom * 1.25)
        }
        Button {
            text: qsTr("Fit")
            onClicked: canvas.fit()
        }
    }
}
