import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Quiz

// One question to practise: answer it, look at what is right, try it again.
Page {
    id: page

    required property QuizPractice model
    readonly property bool ready: !model.loading && model.problem === "" && model.obstacle === ""

    title: qsTr("Practise a question")
    subtitle: model.title === "" ? "" : qsTr("%1. Nothing is recorded, and no attempt is used up.").arg(model.title)
    maximumWidth: Size.dialogWide
    actions: [
        Button {
            text: qsTr("Open the quiz")
            onClicked: page.model.openQuiz()
        }
    ]

    StateView {
        visible: page.model.loading || page.model.problem !== ""
        loading: page.model.loading
        error: page.model.problem === "" ? null : page.model.error
        onRetry: page.model.load()
    }
    LockedState {
        Layout.fillWidth: true
        visible: !page.model.loading && page.model.problem === "" && page.model.obstacle !== ""
        title: qsTr("This question cannot be practised now")
        text: page.model.obstacle
    }
    Loader {
        readonly property string part: page.ready ? "PracticeQuestion.qml" : ""
        Layout.fillWidth: true
        focus: true
        visible: part !== ""
        onPartChanged: {
            if (part === "")
                source = "";
            else
                setSource(part, {
                        "model": page.model
                    });
        }
    }
}
