import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Vestibule.Ui
import Vestibule.ColdCall

// What was said in own words: each could be a new phrasing of the reply that it was meant for.
Page {
    id: page

    required property PhraseList model

    title: model.title !== "" ? qsTr("Typed replies: %1").arg(model.title) : qsTr("Typed replies")
    subtitle: qsTr("What was typed, and how it was taken. Added phrasings go into your draft of the script.")
    scrolling: false
    maximumWidth: Size.content
    actions: [
        SegmentedChoice {
            label: qsTr("Show")
            options: [qsTr("Not understood at once"), qsTr("All")]
            currentIndex: page.model.all ? 1 : 0
            onActivated: index => page.model.all = index === 1
        }
    ]

    Connections {
        target: page.model
        function onAdded(reply: string) {
            Toasts.showUndo(qsTr("The phrasing is in the draft of the script."), () => page.model.undo(), page);
        }
    }
    StateView {
        Layout.fillHeight: true
        loading: page.model.loading
        error: page.model.problem === "" ? null : page.model.error
        empty: page.model.count === 0
        emptyTitle: qsTr("Nothing to show")
        emptyText: qsTr("When somebody replies in their own words and is not understood at once, it stands here.")
        emptyIcon: "call-start"
        onRetry: page.model.load()

        Banner {
            visible: page.model.untried !== ""
            tone: "warning"
            title: qsTr("Nothing can be tried now")
            text: page.model.untried
        }
        ListView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            spacing: Space.m
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: page.title
            T.ScrollBar.vertical: ScrollBar {
            }
            model: page.model
            delegate: EditorPhrase {
            }
        }
    }
}
