import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Quiz

// The quizzes of the programme.
Page {
    id: page

    required property QuizList model

    title: qsTr("Quizzes")
    subtitle: model.showsResults ? qsTr("Every answer is saved as you give it. An attempt that was interrupted goes on where it stopped.") : qsTr("Look at the questions with their right answers and marking guides.")
    scrolling: false

    function badge(state: string): string {
        switch (state) {
        case "passed":
            return "met";
        case "running":
            return "current";
        case "waiting":
            return "waiting";
        case "again":
            return "returned";
        case "none":
        case "locked":
            return "locked";
        default:
            return "open";
        }
    }
    function badgeText(state: string): string {
        switch (state) {
        case "passed":
            return qsTr("passed");
        case "running":
            return qsTr("under way");
        case "waiting":
            return qsTr("being graded");
        case "again":
            return qsTr("not passed yet");
        case "none":
            return qsTr("no attempts left");
        case "locked":
            return qsTr("locked");
        default:
            return qsTr("not begun");
        }
    }

    StateView {
        Layout.fillHeight: true
        Layout.bottomMargin: -Space.xl   // the list goes down to the window's edge
        loading: page.model.loading && page.model.count === 0
        error: page.model.problem === "" ? null : page.model.error
        empty: page.model.count === 0
        emptyTitle: qsTr("No quizzes yet")
        emptyText: qsTr("Quizzes come with the training programme.")
        emptyIcon: "question"
        onRetry: page.model.refresh()

        RowList {
            label: page.title
            source: page.model
            keyRole: "activity"
            memory: page.memory
            delegate: ListRow {
                id: row
                required property var model
                required property int index

                x: LayoutMirroring.enabled ? Space.l : 0
                width: ListView.view.width - Space.l
                highlighted: activeFocus
                title: row.model.title
                subtitle: row.model.summary
                trailingText: row.model.note !== "" ? row.model.note : row.model.minutes > 0 ? qsTr("%n min", "", row.model.minutes) : ""
                chevron: true
                stateText: page.model.showsResults ? page.badgeText(row.model.state) : ""
                trailing: [
                    StateBadge {
                        visible: text !== ""
                        kind: page.badge(row.model.state)
                        text: row.stateText
                        Accessible.ignored: true
                    }
                ]
                onClicked: page.model.open(row.index)
            }
        }
    }
}
