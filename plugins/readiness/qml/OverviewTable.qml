import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Readiness

// The people of the overview. In a narrow one the mentor stands below the name, the owner below the step, and the narrower it is,
// the fewer columns; everything stands in the tip over what holds.
Table {
    id: table

    required property OverviewModel overview
    // In units of the grid, which grow with the text.
    readonly property real units: width / Size.units(1)
    readonly property bool narrow: units < 240

    label: qsTr("New hires")
    keyRole: "person"
    model: overview
    sortColumn: 0
    emptyTitle: overview.filter !== "" ? qsTr("Nobody matches “%1”").arg(overview.filter) : qsTr("Nobody stands here")
    emptyText: overview.filter !== "" ? qsTr("Try fewer or other words.") : qsTr("Choose another figure above, or show everybody.")
    onActivated: (row, item) => overview.open(item.person)
    columns: [
        TableColumn {
            title: table.narrow ? qsTr("Person, mentor") : qsTr("Person")
            role: "name"
            noteRole: table.narrow ? "mentor" : ""
            width: Size.units(table.narrow ? 48 : 37)
        },
        TableColumn {
            title: qsTr("Road")
            role: "stage"
            sortRole: "progress"
            width: Size.units(24)
            shown: table.units >= 110
            delegate: roadCell
        },
        TableColumn {
            title: qsTr("Due")
            role: "due"
            sortRole: "dueSort"
            toneRole: "dueTone"
            width: Size.units(28)
        },
        TableColumn {
            title: qsTr("What holds")
            role: "step"
            sortRole: "holds"
            fill: true
            minimumWidth: Size.units(30)
            delegate: holdsCell
        },
        TableColumn {
            title: qsTr("Mentor")
            role: "mentor"
            width: Size.units(30)
            shown: !table.narrow
        },
        TableColumn {
            title: qsTr("Last progress")
            role: "last"
            sortRole: "lastSort"
            width: Size.units(31)
            shown: table.units >= 200
        }
    ]

    Component {
        id: roadCell

        Item {
            id: cell
            property var value
            property var row

            Stepper {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                visible: steps.length > 0
                compact: true
                steps: cell.row && cell.row.road ? cell.row.road : []
                label: cell.value ? cell.value : ""
            }
            Caption {
                anchors.verticalCenter: parent.verticalCenter
                visible: cell.row ? !cell.row.road || cell.row.road.length === 0 : false
                text: cell.value ? cell.value : ""
            }
            HoverHandler {
                id: hover
            }
            Tip {
                text: cell.value ? cell.value : ""
                visible: hover.hovered && text !== ""
            }
        }
    }
    Component {
        id: holdsCell

        Item {
            id: cell
            property var value
            property var row
            readonly property bool tall: height > Size.tableRow

            GridLayout {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                columns: cell.tall ? 1 : 2
                columnSpacing: Space.s
                rowSpacing: 0

                Label {
                    Layout.fillWidth: true
                    text: cell.row && cell.row.holds ? cell.row.holds : ""
                    maximumLineCount: 1
                    elide: Text.ElideRight
                    wrapMode: Text.NoWrap
                }
                Caption {
                    Layout.maximumWidth: cell.tall ? cell.width : cell.width / 2
                    visible: text !== ""
                    text: cell.row && cell.row.owner ? cell.row.owner : ""
                    maximumLineCount: 1
                    elide: Text.ElideRight
                    wrapMode: Text.NoWrap
                }
            }
            HoverHandler {
                id: hover
            }
            Tip {
                text: cell.row && cell.row.summary ? cell.row.summary : ""
                visible: hover.hovered && text !== ""
            }
        }
    }
}
