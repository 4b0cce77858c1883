import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.PriceGym

// Practising a level: what it is, the cases one by one, the result.
Page {
    id: page

    required property GymTraining model
    readonly property bool running: model.stage === GymTraining.Running && !model.loading

    Connections {
        target: page.model
        function onCaseChanged() {
            page.scrollToTop();
        }
    }

    title: model.title !== "" ? model.title : qsTr("Price gym")
    subtitle: running ? qsTr("Case %1 of %2").arg(model.index + 1).arg(model.count) : model.summary
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
            case GymTraining.Intro:
                return "TrainingIntro.qml";
            case GymTraining.Running:
                return "TrainingCase.qml";
            default:
                return "TrainingResult.qml";
            }
        }
        Layout.fillWidth: true
        focus: true
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
