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

    contentWidth: width
    contentHeight: holder.childrenRect.height + 2 * padding
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    pixelAligned: true
    T.ScrollBar.vertical: ScrollBar {
        id: bar
    }

    function show(item: Item) {
        if (!item)
            return;
        const top = item.mapToItem(area.contentItem, 0, 0).y - Space.s;
        const bottom = top + item.height + 2 * Space.s;
        if (top < contentY)
            contentY = Math.max(0, top);
        else if (bottom > contentY + height)
            contentY = Math.min(Math.max(0, contentHeight - height), bottom - height);
    }

    function scrollBy(step: real) {
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
    onFocusedItemChanged: {
        for (let item = focusedItem; item; item = item.parent) {
            if (item === holder) {
                area.show(focusedItem);
                return;
            }
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
