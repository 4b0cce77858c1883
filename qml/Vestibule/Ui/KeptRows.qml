import QtQuick
import Vestibule.Ui

// The rows of a list that keeps its place: whatever is sorted, filtered or loaded anew, the current row goes on being the same thing,
// and is seen where it was seen. Its place is the list's, so that nothing else may set the list's currentIndex by a binding.
SortFilterModel {
    id: rows

    required property ListView view
    property bool inSight: false  // the current row, before the rows change
    property real seenAt: 0       // its distance from the list's upper edge, or the list's own place

    onAboutToRearrange: {
        followed = view.currentIndex;
        const y = view.currentItem ? view.currentItem.y - view.contentY : -1;
        inSight = y >= 0 && y < view.height;
        seenAt = inSight ? y : view.contentY - view.originY;
    }
    onRearranged: {
        view.currentIndex = followed;
        if (view.count === 0)
            return;
        view.forceLayout();
        if (inSight && view.currentIndex >= 0)
            view.positionViewAtIndex(view.currentIndex, ListView.Beginning);
        const lowest = Math.max(view.originY, view.originY + view.contentHeight - view.height);
        const wanted = inSight && view.currentItem ? view.currentItem.y - seenAt : view.originY + seenAt;
        view.contentY = Math.max(view.originY, Math.min(lowest, wanted));
    }
}
