pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Quiz

// Taking a quiz: what it is, the questions one by one, the result.
Page {
    id: page

    required property QuizAttempt model
    readonly property bool shown: !model.loading && model.problem === ""
    readonly property bool running: shown && model.stage === QuizAttempt.Running

    Connections {
        target: page.model
        function onItemChanged() { page.scrollToTop() }
    }

    title: model.title
    subtitle: running ? qsTr("Question %1 of %2").arg(model.index + 1).arg(model.count) : model.summary
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
        focus: true
        active: page.shown
        visible: active
        sourceComponent: page.model.stage === QuizAttempt.Intro ? intro : page.running ? question : done
    }

    Component {
        id: intro
        AttemptIntro { model: page.model }
    }
    Component {
        id: question
        AttemptItem { model: page.model }
    }
    Component {
        id: done
        AttemptResult { model: page.model }
    }
}
