import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// Equally wide columns, as many as there is room for: cards side by side, those in a row equally high.
LiveGrid {
    id: grid

    property real minimumWidth: Size.field
    property int maximumColumns: 4
    readonly property int shown: Array.from(visibleChildren).filter(child => !(child instanceof Repeater)).length

    Layout.fillWidth: true
    columns: Math.max(1, Math.min(maximumColumns, shown, Math.floor((width + columnSpacing) / (minimumWidth + columnSpacing))))
    columnSpacing: Space.xl
    rowSpacing: Space.xl
    onChildrenChanged: share()
    Component.onCompleted: share()

    // The same preferred width for all makes the layout share the room equally.
    function share() {
        for (let i = 0; i < children.length; ++i) {
            const child = children[i] as Item;
            child.Layout.fillWidth = true;
            child.Layout.preferredWidth = 1;
            child.Layout.fillHeight = true;
        }
    }
}
