pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Quiz

// Taking a quiz: what it is, the questions one by one, the result.
Page {
    id: page

    required property QuizAttempt model

    title: model.title
    subtitle: model.stage === QuizAttempt.Running ? qsTr("Question %1 of %2").arg(model.index + 1).arg(model.count) : model.summary
    status: model.saveState
    maximumWidth: Size.reading

    LoadingState {
        Layout.fillWidth: true
        visible: page.model.loading
        rows: 4
    }
    ErrorState {
        Layout.fillWidth: true
        visible: page.model.problem !== ""
        what: page.model.problem
        canRetry: true
        onRetry: page.model.load()
    }
    Loader {
        Layout.fillWidth: true
        active: !page.model.loading && page.model.problem === ""
        visible: active
        sourceComponent: page.model.stage === QuizAttempt.Intro ? intro : page.model.stage === QuizAttempt.Running ? running : done
    }

    Component {
        id: intro
        ColumnLayout {
            spacing: Space.l
            Card {
                Layout.fillWidth: true
                title: qsTr("Before you begin")
                Label {
                    Layout.fillWidth: true
                    text: [qsTr("%n question(s)", "", page.model.count),
                           page.model.minutes > 0 ? qsTr("about %n min", "", page.model.minutes) : "",
                           page.model.passPercent > 0 ? qsTr("passed at %1 %").arg(page.model.passPercent) : "",
                           page.model.attemptsLeft >= 0 ? qsTr("%n attempt(s) left", "", page.model.attemptsLeft) : ""].filter(t => t !== "").join(" · ")
                }
                Label {
                    Layout.fillWidth: true
                    secondary: true
                    text: qsTr("You can go back and forth between the questions and change an answer until you hand in. If the program closes, the attempt goes on where it stopped.")
                }
            }
            Button {
                visible: page.model.attemptsLeft !== 0
                primary: true
                text: qsTr("Begin")
                enabled: !page.model.busy
                onClicked: page.model.start()
            }
            LockedState {
                Layout.fillWidth: true
                visible: page.model.attemptsLeft === 0
                title: qsTr("No attempts left")
                text: qsTr("Ask your mentor: a mentor or HR can grant one more attempt.")
            }
        }
    }
    Component {
        id: running
        AttemptItem { model: page.model }
    }
    Component {
        id: done
        AttemptResult { model: page.model }
    }
}
