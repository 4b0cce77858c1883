import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.ColdCall

// The calls of the programme.
Page {
    id: page

    required property CallList model

    title: qsTr("Calls")
    subtitle: model.showsResults ? qsTr("Rehearse the call before the client pays for it. Every call ends with a debrief.") : qsTr("See who has played a call, and what they said that the client did not understand.")
    scrolling: false
    actions: [
        Button {
            visible: page.model.showsResults
            text: qsTr("My client base")
            onClicked: page.model.openClients()
        },
        Button {
            text: qsTr("Voice")
            onClicked: page.model.openVoice()
        }
    ]

    StateView {
        Layout.fillHeight: true
        Layout.bottomMargin: -Space.xl   // the list goes down to the window's edge
        loading: page.model.loading && page.model.count === 0
        error: page.model.problem === "" ? null : page.model.error
        empty: page.model.count === 0
        emptyTitle: qsTr("No calls yet")
        emptyText: qsTr("Calls come with the training programme.")
        emptyIcon: "call-start"
        onRetry: page.model.refresh()

        RowList {
            label: page.title
            source: page.model
            keyRole: "activity"
            memory: page.memory
            delegate: CallPlace {
                x: LayoutMirroring.enabled ? Space.l : 0
                width: ListView.view.width - Space.l
                sourceComponent: CallListRow {
                    focus: true
                }
            }
        }
    }
}
