import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Mentoring

// The form of a day, the way to the targets, and the days so far.
ColumnLayout {
    id: content

    required property DailyResults model
    signal dayChosen

    spacing: Space.l

    ReportForm {
        Layout.fillWidth: true
        model: content.model
    }
    Section {
        visible: content.model.progress.length > 0
        title: qsTr("Towards the targets")

        ProgressCards {
            room: content.width
            progress: content.model.progress
        }
    }
    Section {
        title: qsTr("Days so far")

        Table {
            id: days
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(4, Math.min(days.count + 2, 10)) * Size.tableRow
            label: qsTr("Days so far")
            model: content.model.history
            keyRole: "day"
            emptyTitle: qsTr("No day reported yet")
            emptyText: qsTr("The days that you report appear here with what became of them.")
            columns: [
                TableColumn {
                    title: qsTr("Day")
                    role: "dayText"
                    sortRole: "day"
                    sortable: true
                    width: Size.units(38)
                },
                TableColumn {
                    title: qsTr("State")
                    role: "stateText"
                    width: Size.units(34)
                    toneRole: "tone"
                },
                TableColumn {
                    title: qsTr("Numbers")
                    role: "numbers"
                    sortable: false
                    fill: true
                    minimumWidth: Size.units(60)
                },
                TableColumn {
                    title: qsTr("Remark")
                    role: "remark"
                    width: Size.units(56)
                }
            ]
            onActivated: (row, item) => {
                content.model.openDay(item.day);
                content.dayChosen();
            }
        }
    }
}
