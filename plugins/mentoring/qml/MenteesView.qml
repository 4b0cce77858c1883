import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Mentoring

// All learners at a glance, those who stalled on top.
Page {
    id: page

    required property MenteeList model

    title: qsTr("Mentees")
    subtitle: model.summary
    scrolling: false
    maximumWidth: Infinity

    StateView {
        Layout.fillHeight: true
        loading: page.model.loading
        error: page.model.error
        onRetry: page.model.refresh()
        empty: page.model.count === 0
        emptyIcon: "system-users"
        emptyTitle: qsTr("Nobody to look after yet")
        emptyText: qsTr("HR appoints mentors in People. Your learners then appear here.")

        SearchField {
            id: search
            memory: page.memory
            placeholderText: qsTr("Name or next step")
        }
        Table {
            id: table
            // No room for a column each: long words take a second line, what matters less stands below something else.
            readonly property bool narrow: width < Size.units(220)
            readonly property bool tiny: width < Size.units(150)
            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
            label: page.title
            model: page.model.items
            keyRole: "learner"
            memory: page.memory
            filterText: search.query
            columns: [
                TableColumn {
                    title: table.tiny ? qsTr("Name, next step") : qsTr("Name")
                    role: "name"
                    width: Math.max(Size.units(36), table.width * 0.16)
                    fill: table.tiny
                    wraps: table.narrow && !table.tiny
                    noteRole: table.tiny ? "next" : ""
                },
                TableColumn {
                    title: qsTr("Stage")
                    role: "road"
                    sortRole: "stageText"
                    filtered: false
                    shown: !table.tiny
                    width: Size.units(26)
                    delegate: roadCell
                },
                TableColumn {
                    title: table.narrow ? qsTr("Standing, last active") : qsTr("Standing")
                    role: "standing"
                    toneRole: "tone"
                    sortRole: "attention"
                    noteRole: table.narrow ? "active" : ""
                    width: Math.max(Size.units(46), table.width * 0.15)
                },
                TableColumn {
                    title: qsTr("Next step")
                    role: "next"
                    shown: !table.tiny
                    sortable: false
                    fill: true
                    wraps: table.narrow
                    minimumWidth: Size.units(34)
                },
                TableColumn {
                    title: qsTr("Last active")
                    role: "active"
                    shown: !table.narrow
                    sortRole: "activeMs"
                    width: Size.units(26)
                },
                TableColumn {
                    title: qsTr("To review")
                    role: "waiting"
                    shown: !table.tiny
                    numeric: true
                    filtered: false
                    width: Size.units(24)
                    function display(value: var): string {
                        return value > 0 ? LocaleText.number(value, 0) : "";
                    }
                }
            ]
            onActivated: (row, item) => page.model.open(item.learner)
        }
    }

    Component {
        id: roadCell

        Item {
            id: cell
            property var value
            property var row: null

            Stepper {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                compact: true
                steps: cell.value ? cell.value : []
                label: cell.row && cell.row.stage ? cell.row.stage : ""
            }
        }
    }
}
