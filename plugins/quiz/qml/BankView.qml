import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Vestibule.Ui
import Vestibule.Quiz

// The questions of a quiz with their right answers, for mentors and HR.
Page {
    id: page

    required property QuizBank model

    title: model.title !== "" ? model.title : qsTr("Questions")
    subtitle: model.count > 0 ? qsTr("%n question(s)", "", model.count) : ""
    scrolling: false

    StateView {
        Layout.fillHeight: true
        Layout.bottomMargin: -Space.xl   // the list goes down to the window's edge
        loading: page.model.loading
        error: page.model.problem === "" ? null : page.model.error
        empty: page.model.count === 0
        emptyTitle: qsTr("No questions")
        onRetry: page.model.load()

        ListView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.rightMargin: -Space.l   // the scroll bar stands beside the cards
            bottomMargin: Space.xl
            clip: true
            spacing: Space.l
            activeFocusOnTab: true
            onActiveFocusChanged: if (activeFocus && currentIndex < 0 && count > 0)
                currentIndex = 0
            Accessible.role: Accessible.List
            Accessible.name: page.title
            model: page.model
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: ScrollBar {
            }
            delegate: BankQuestion {
                required property int index
                x: LayoutMirroring.enabled ? Space.l : 0
                width: ListView.view.width - Space.l
                number: index + 1
            }
        }
    }
}
