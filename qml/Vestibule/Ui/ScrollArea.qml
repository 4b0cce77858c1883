import QtQuick
import QtQuick.Templates as T
import Vestibule.Ui

// A column that scrolls: by wheel, by the bar, by Page keys, and by itself to whatever gets the focus inside it.
Flickable {
    id: area

    default property alias content: holder.data
    // Room around the content, inside what scrolls, so that focus rings are not cut.
    property real padding: 0
    property real maximumWidth: Infinity
    readonly property real usableWidth: Math.min(maximumWidth, width - 2 * padding)
    // Where the content is to stand as soon as there is that much of it, until the person does something; -1 = wherever it is.
    property real awaited: -1

    contentWidth: width
    contentHeight: holder.childrenRect.height + 2 * padding
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    pixelAligned: true
    T.ScrollBar.vertical: ScrollBar {
        id: bar
    }

    // Where the content stands when the item is seen, no further from where it was than that takes.
    function placeFor(item: Item, from: real): real {
        const top = item.mapToItem(area.contentItem, 0, 0).y - Space.s;
        const bottom = top + item.height + 2 * Space.s;
        const lowest = Math.max(0, contentHeight - height);
        if (bottom - top > height && top < from + height && bottom > from)
            return Math.min(lowest, from);  // more than fits, and in sight: neither end is better
        if (top < from)
            return Math.max(0, top);
        return Math.min(lowest, bottom > from + height ? bottom - height : from);
    }

    function show(item: Item) {
        if (item)
            contentY = placeFor(item, contentY);
    }

    // What is read from its beginning: that stands at the top, as far as the content goes.
    function showFrom(item: Item) {
        settling = 0;
        contentY = Math.max(0, Math.min(contentHeight - height, item.mapToItem(contentItem, 0, 0).y - Space.s));
    }

    function scrollToTop() {
        contentY = 0;
        followedFrom = 0;
    }

    function scrollBy(step: real) {
        settling = 0;
        contentY = Math.max(0, Math.min(Math.max(0, contentHeight - height), contentY + step));
    }

    Keys.onPressed: event => {
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_PageDown:
            area.scrollBy(area.height * 0.9);
            break;
        case Qt.Key_PageUp:
            area.scrollBy(-area.height * 0.9);
            break;
        default:
            event.accepted = false;
        }
    }

    readonly property Item focusedItem: Window.window ? Window.window.activeFocusItem : null
    property int settling: 0        // frames in which what has just got the focus is followed: layouts place it after that
    property real followedFrom: 0   // where the content stood when it got the focus
    onFocusedItemChanged: {
        settling = 0;
        followedFrom = contentY;
        if (awaited >= 0)
            return;  // the page that is come back to gets the keyboard
        for (let item = focusedItem; item; item = item.parent) {
            if (item === holder) {
                area.show(focusedItem);
                settling = focusedItem.activeFocusOnTab ? 5 : 0;  // else a place with more in it, which has no end to be seen yet
                return;
            }
        }
    }
    onMovementStarted: settling = 0
    onContentHeightChanged: returnToPlace()
    onHeightChanged: returnToPlace()
    onAwaitedChanged: returnToPlace()

    function returnToPlace() {
        if (awaited < 0 || height <= 0 || contentHeight - height < awaited - 1)
            return;
        settling = 0;
        contentY = Math.min(awaited, contentHeight - height);
    }
    Connections {
        target: LastInput
        enabled: area.awaited >= 0
        function onHappened() {
            area.awaited = -1;
        }
    }
    Connections {
        target: area.Window.window
        enabled: area.settling > 0
        function onAfterAnimating() {
            area.settling -= 1;
            area.contentY = area.placeFor(area.focusedItem, area.followedFrom);
        }
    }

    Item {
        id: holder
        x: Math.round(LayoutMirroring.enabled ? area.width - width - area.padding : area.padding)
        y: area.padding
        width: area.usableWidth
        height: childrenRect.height
    }
}
