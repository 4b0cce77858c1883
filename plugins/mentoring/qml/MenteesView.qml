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
            placeholderText: qsTr("Name, stage or next step")
        }
        Table {
            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
            label: page.title
            model: page.model.items
            filterText: search.query
            columns: [
                TableColumn { title: qsTr("Name"); role: "name"; sortable: true; filtered: true; width: Size.units(40) },
                TableColumn { title: qsTr("Attention"); role: "attentionText"; toneRole: "tone"; sortRole: "attention"; sortable: true; width: Size.units(34) },
                TableColumn { title: qsTr("Road"); role: "road"; width: Size.units(36); delegate: roadCell },
                TableColumn { title: qsTr("Stage"); role: "stage"; filtered: true; fill: true; minimumWidth: Size.units(36) },
                TableColumn { title: qsTr("Due"); role: "due"; width: Size.units(30) },
                TableColumn { title: qsTr("Next step"); role: "next"; filtered: true; fill: true; minimumWidth: Size.units(44) },
                TableColumn { title: qsTr("Whose"); role: "owner"; width: Size.units(30) },
                TableColumn { title: qsTr("Last active"); role: "active"; sortRole: "activeMs"; sortable: true; width: Size.units(28) },
                TableColumn { title: qsTr("To review"); role: "waiting"; numeric: true; sortable: true; width: Size.units(22) }
            ]
            onActivated: (row, item) => page.model.open(item.learner)
        }
    }

    Component {
        id: roadCell

        Stepper {
            property var value
            property var row: null
            compact: true
            steps: value ? value : []
            label: row && row.stageText ? row.stageText : ""
        }
    }
}
