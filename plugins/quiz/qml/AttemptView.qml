import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Quiz

// Taking a quiz: what it is, the questions one by one, the result.
Page {
    id: page

    required property QuizAttempt model
    readonly property bool running: model.stage === QuizAttempt.Running && !model.loading

    Connections {
        target: page.model
        function onItemChanged() {
            page.scrollToTop();
        }
    }

    title: model.title !== "" ? model.title : qsTr("Quiz")
    subtitle: running ? qsTr("Question %1 of %2").arg(model.index + 1).arg(model.count) : model.summary
    status: model.saveState
    maximumWidth: Size.dialogWide

    StateView {
        visible: page.model.loading || page.model.problem !== ""
        loading: page.model.loading
        error: page.model.problem === "" ? null : page.model.error
        onRetry: page.model.load()
    }
    Loader {
        // From the model alone: what is derived from it may lag behind it for a moment.
        readonly property string part: {
            if (page.model.loading || page.model.problem !== "")
                return "";
            switch (page.model.stage) {
            case QuizAttempt.Intro:
                return "AttemptIntro.qml";
            case QuizAttempt.Running:
                return "AttemptItem.qml";
            default:
                return "AttemptResult.qml";
            }
        }
        Layout.fillWidth: true
        focus: part !== "AttemptResult.qml"  // a result is read: the page has the keyboard, and scrolls with it
        visible: part !== ""
        onPartChanged: {
            page.scrollToTop();
            if (part === "")
                source = "";
            else
                setSource(part, {
                        "model": page.model
                    });
        }
    }
}
