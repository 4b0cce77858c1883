import QtQuick
import Vestibule.Ui

// The rows of a list that keeps its place: whatever is sorted, filtered or loaded anew, the current row goes on being the same thing,
// and is seen where it was seen; so it is, too, for whoever comes back to the page. Its place is the list's, so that nothing else may
// set the list's currentIndex by a binding.
SortFilterModel {
    id: rows

    required property ListView view
    property PageMemory memory: null  // of the page

    // The current row's distance from the list's upper edge when it is in sight, or else the list's own place.
    readonly property real rowSeenAt: view.currentItem ? view.currentItem.y - view.contentY : -1
    readonly property bool rowInSight: rowSeenAt >= 0 && rowSeenAt < view.height
    property bool inSight: false  // before the rows change
    property real seenAt: 0

    onAboutToRearrange: {
        followed = view.currentIndex;
        inSight = rowInSight;
        seenAt = inSight ? rowSeenAt : view.contentY - view.originY;
    }
    onRearranged: {
        view.currentIndex = followed;
        show(inSight, seenAt);
        returnToPlace();
    }

    function show(inSight: bool, seenAt: real) {
        if (view.count === 0)
            return;
        view.forceLayout();
        if (inSight && view.currentIndex >= 0)
            view.positionViewAtIndex(view.currentIndex, ListView.Beginning);
        const lowest = Math.max(view.originY, view.originY + view.contentHeight - view.height);
        const wanted = inSight && view.currentItem ? view.currentItem.y - seenAt : view.originY + seenAt;
        view.contentY = Math.max(view.originY, Math.min(lowest, wanted));
    }

    readonly property string currentKey: keyRole !== "" && view.currentIndex >= 0 ? String(get(view.currentIndex)[keyRole]) : ""
    property var awaited: null  // the place of last time, until there are rows
    readonly property Remembered kept: Remembered {
        memory: rows.memory
        name: "rows"
        value: rows.awaited ?? {
            "key": rows.currentKey,
            "inSight": rows.rowInSight,
            "seenAt": rows.rowInSight ? rows.rowSeenAt : rows.view.contentY - rows.view.originY
        }
        onFound: place => {
            rows.awaited = place;
            rows.returnToPlace();
        }
    }
    readonly property Connections room: Connections {
        target: rows.view
        enabled: rows.awaited !== null
        function onHeightChanged() {
            rows.returnToPlace();
        }
    }

    function returnToPlace() {
        if (!awaited || view.count === 0 || view.height <= 0)
            return;
        const place = awaited;
        awaited = null;
        view.currentIndex = place.key === "" ? -1 : rowOf(place.key);
        show(place.inSight && view.currentIndex >= 0, place.seenAt);
    }
}
