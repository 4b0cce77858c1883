import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// The top of a page: where it stands, its title, and what can be done with it.
Item {
    id: header

    property string title: ""
    property string subtitle: ""
    property string status: ""
    property var breadcrumb: []
    property alias actions: actionRow.data
    signal breadcrumbActivated(int index)
    // No room for title and actions side by side.
    readonly property bool narrow: width < Size.units(130) && width < neededWidth
    readonly property real neededWidth: Math.max(heading.implicitWidth, Size.fieldShort, below.implicitWidth / 2) + (status === "" ? 0 : Size.field) + (actionRow.visible ? actionRow.oneLine : 0) + 2 * (Space.xl + Space.l)

    implicitHeight: row.implicitHeight + 2 * Space.l

    GridLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Space.xl
        anchors.rightMargin: Space.xl
        anchors.verticalCenter: parent.verticalCenter
        columns: header.narrow ? 1 : 3
        columnSpacing: Space.l
        rowSpacing: Space.s

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Space.xxs

            // The pages above this one, each followed by the mark that leads to the next, the last one to the title.
            Flow {
                id: way
                Layout.fillWidth: true
                visible: header.breadcrumb.length > 0
                spacing: Space.xs

                Repeater {
                    model: header.breadcrumb
                    Row {
                        id: crumb
                        required property int index
                        required property string modelData
                        spacing: Space.xs

                        LinkText {
                            width: Math.min(implicitWidth, way.width - mark.width - crumb.spacing)
                            text: crumb.modelData
                            font.pixelSize: Type.small
                            onClicked: header.breadcrumbActivated(crumb.index)
                        }
                        Glyph {
                            id: mark
                            visible: crumb.index < header.breadcrumb.length - 1
                            anchors.verticalCenter: parent.verticalCenter
                            size: Type.small
                            sign: "right"
                            ink: Theme.secondaryText
                        }
                    }
                }
            }
            Heading {
                id: heading
                Layout.fillWidth: true
                level: 1
                text: header.title
                maximumLineCount: 2
                elide: Text.ElideRight
            }
            Label {
                id: below
                Layout.fillWidth: true
                visible: text !== ""
                secondary: true
                text: header.subtitle
                maximumLineCount: 3  // it needs no more where it has half of its width
                elide: Text.ElideRight
            }
        }
        Caption {
            Layout.fillWidth: header.narrow
            Layout.maximumWidth: header.narrow ? Infinity : header.width / 3
            visible: text !== ""
            text: header.status
            horizontalAlignment: header.narrow ? Text.AlignLeft : Text.AlignRight
            maximumLineCount: 3
            elide: Text.ElideRight
        }
        Flow {
            id: actionRow
            readonly property real oneLine: Array.from(visibleChildren).reduce((sum, action) => sum + action.width + spacing, -spacing)
            Layout.fillWidth: header.narrow
            Layout.preferredWidth: oneLine
            Layout.minimumWidth: header.narrow ? 0 : oneLine
            visible: children.length > 0
            spacing: Space.s
        }
    }
}
