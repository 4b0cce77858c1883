import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// Equally wide columns, as many as there is room for: cards side by side, those in a row equally high. They stand in a layout of
// their own, for the reason that Card gives.
Item {
    id: columns

    property real minimumWidth: Size.field
    property int maximumColumns: 4
    default property alias content: grid.data

    Layout.fillWidth: true
    implicitWidth: grid.implicitWidth
    implicitHeight: grid.implicitHeight

    GridLayout {
        id: grid

        readonly property int shown: Array.from(visibleChildren).filter(child => !(child instanceof Repeater)).length

        width: parent.width
        columns: Math.max(1, Math.min(columns.maximumColumns, shown,
                                      Math.floor((width + columnSpacing) / (columns.minimumWidth + columnSpacing))))
        columnSpacing: Space.xl
        rowSpacing: Space.xl
        onChildrenChanged: share()
        Component.onCompleted: share()

        // The same preferred width for all makes the layout share the room equally.
        function share() {
            for (let i = 0; i < children.length; ++i) {
                const child = children[i] as Item
                child.Layout.fillWidth = true
                child.Layout.preferredWidth = 1
                child.Layout.fillHeight = true
            }
        }
    }
}
