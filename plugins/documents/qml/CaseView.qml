import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Documents

// A case: its sheet, then the work, then what came of it.
Page {
    id: page

    required property CasePage model
    readonly property bool ready: !model.loading && model.problem === ""

    title: model.title !== "" ? model.title : qsTr("Case")
    subtitle: model.summary
    status: model.stage === CasePage.Running ? model.form.saveState : ""

    StateView {
        visible: page.model.loading || page.model.problem !== ""
        loading: page.model.loading
        error: page.model.problem === "" ? null : page.model.error
        onRetry: page.model.load()
    }
    CaseSheet {
        Layout.fillWidth: true
        visible: page.ready
        parts: page.model.sheet
    }
    Loader {
        // From the model alone: what is derived from it may lag behind it for a moment.
        readonly property string part: {
            if (page.model.loading || page.model.problem !== "")
                return "";
            switch (page.model.stage) {
            case CasePage.Intro:
                return "CaseIntro.qml";
            case CasePage.Running:
                return "CaseWork.qml";
            default:
                return "CaseResult.qml";
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
