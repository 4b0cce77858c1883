import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.PriceGym

// Who practises in the price gym, or what one person handed in; and what goes wrong most.
Page {
    id: page

    required property GymPractice model
    readonly property bool filled: model.rows.length > 0 && model.problem === ""  // also while it is loaded anew

    title: model.ofPerson && model.name !== "" ? model.name : qsTr("Price gym")
    subtitle: !model.ofPerson ? qsTr("Who has practised, the latest first. Open a person to see their trainings.") : filled ? qsTr("Levels passed: %1. Open a training to see each case.").arg(model.passed) : ""

    StateView {
        visible: !page.filled
        loading: page.model.loading
        error: page.model.problem === "" ? null : page.model.error
        empty: page.model.rows.length === 0
        emptyTitle: page.model.ofPerson ? qsTr("Nothing handed in yet") : qsTr("Nobody has practised yet")
        emptyText: qsTr("Results come here when a training is finished.")
        emptyIcon: "format-number-percent"
        onRetry: page.model.load()
    }
    Table {
        Layout.fillWidth: true
        visible: page.filled
        label: page.title
        model: page.model.rows
        keyRole: page.model.ofPerson ? "event" : "learner"
        columns: [
            TableColumn {
                title: page.model.ofPerson ? qsTr("Level") : qsTr("Person")
                role: "name"
                fill: true
            },
            TableColumn {
                shown: !page.model.ofPerson
                title: qsTr("Levels passed")
                role: "levels"
                sortRole: "passed"
                width: Size.units(32)
            },
            TableColumn {
                shown: !page.model.ofPerson
                title: qsTr("Trainings")
                role: "handIns"
                numeric: true
            },
            TableColumn {
                shown: page.model.ofPerson
                title: qsTr("Result, %")
                role: "percent"
                numeric: true
            },
            TableColumn {
                shown: page.model.ofPerson
                title: qsTr("State")
                role: "result"
                width: Size.units(36)
            },
            TableColumn {
                title: page.model.ofPerson ? qsTr("Day") : qsTr("Last day")
                role: "day"
                sortRole: "at"
            },
            TableColumn {
                shown: !page.model.ofPerson
                title: qsTr("To practise")
                role: "missed"
                fill: true
            }
        ]
        onActivated: (row, item) => page.model.open(item)
    }
    Section {
        Layout.fillWidth: true
        visible: page.filled && page.model.faults.length > 0
        title: qsTr("What goes wrong most")
        description: page.model.ofPerson ? qsTr("Fields with a wrong answer, or none. The person's next trainings bring these cases more often.") : qsTr("Fields with a wrong answer, or none, over all trainings: a topic for the next lesson.")

        Table {
            Layout.fillWidth: true
            label: qsTr("What goes wrong most")
            model: page.model.faults
            keyRole: "id"
            columns: [
                TableColumn {
                    title: qsTr("Case")
                    role: "title"
                    fill: true
                },
                TableColumn {
                    title: qsTr("Field")
                    role: "field"
                    fill: true
                },
                TableColumn {
                    title: qsTr("Wrong")
                    role: "share"
                    sortRole: "missed"
                    width: Size.units(32)
                }
            ]
        }
    }
}
