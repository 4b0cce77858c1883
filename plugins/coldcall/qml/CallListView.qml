import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
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

        ListView {
            id: list
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.rightMargin: -Space.l   // the scroll bar stands beside the rows
            bottomMargin: Space.xl
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: ScrollBar {
            }
            activeFocusOnTab: true
            currentIndex: -1
            onActiveFocusChanged: if (activeFocus && currentIndex < 0 && count > 0)
                currentIndex = 0
            Accessible.role: Accessible.List
            Accessible.name: page.title
            model: KeptRows {
                view: list
                source: page.model
                keyRole: "activity"
            }
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
