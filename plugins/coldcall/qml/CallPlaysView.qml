import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.ColdCall

// Who played a call, and which phrases the client did not understand.
Page {
    id: page

    required property CallPlays model

    title: model.title !== "" ? model.title : qsTr("Calls played")
    subtitle: model.ofPerson ? qsTr("Every call of this person, the latest first. Open one to see its debrief.") : qsTr("Every call that your people played, the latest first.")
    actions: [
        Button {
            visible: page.model.ofPerson
            text: qsTr("Client base")
            onClicked: page.model.openClients()
        },
        Button {
            visible: !page.model.ofPerson  // a person plays many calls
            text: qsTr("Typed replies")
            onClicked: page.model.openView("coldcall.phrases")
        },
        Button {
            visible: !page.model.ofPerson
            text: qsTr("Graph")
            onClicked: page.model.openView("coldcall.graph")
        },
        Button {
            visible: !page.model.ofPerson
            text: qsTr("Edit the script")
            onClicked: page.model.openView("coldcall.editor")
        }
    ]

    StateView {
        visible: page.model.loading || page.model.problem !== "" || page.model.plays.length === 0
        loading: page.model.loading
        error: page.model.problem === "" ? null : page.model.error
        empty: page.model.plays.length === 0
        emptyTitle: page.model.ofPerson ? qsTr("No calls played yet") : qsTr("Nobody has played this call yet")
        emptyText: qsTr("When somebody has, the result and the debrief are here.")
        emptyIcon: "call-start"
        onRetry: page.model.load()
    }
    Table {
        Layout.fillWidth: true
        visible: !page.model.loading && page.model.plays.length > 0
        label: page.title
        model: page.model.plays
        keyRole: "event"
        memory: page.memory
        columns: [
            TableColumn {
                title: page.model.ofPerson ? qsTr("Call") : qsTr("Person")
                role: "name"
                fill: true
            },
            TableColumn {
                title: qsTr("Day and time")
                role: "day"
                sortRole: "at"
                width: Size.units(40)
            },
            TableColumn {
                title: qsTr("Result, %")
                role: "percent"
                numeric: true
            },
            TableColumn {
                title: qsTr("State")
                role: "result"
                width: Size.units(36)
            }
        ]
        onActivated: (row, item) => page.model.open(item.event)
    }
    Section {
        Layout.fillWidth: true
        visible: !page.model.loading && page.model.phrases.length > 0
        title: qsTr("Not understood")
        description: qsTr("What was typed and fitted no reply. Each could be a new phrasing in the script.")
        Repeater {
            model: page.model.loading ? [] : page.model.phrases
            delegate: Card {
                id: phrase
                required property var modelData
                Layout.fillWidth: true
                Caption {
                    Layout.fillWidth: true
                    text: phrase.modelData.client
                }
                Label {
                    Layout.fillWidth: true
                    text: phrase.modelData.text
                }
                Caption {
                    Layout.fillWidth: true
                    text: phrase.modelData.name
                }
            }
        }
    }
}
