import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.PriceGym

// One hand-in of a mentee, case by case.
Page {
    id: page

    required property GymHandIn model
    readonly property var outcome: model.result
    readonly property bool filled: !model.loading && model.problem === ""

    title: model.title !== "" ? model.title : qsTr("Training")
    subtitle: filled ? qsTr("%1, %2").arg(model.name).arg(outcome.day) : ""
    maximumWidth: Size.dialogWide

    StateView {
        visible: !page.filled
        loading: page.model.loading
        error: page.model.problem === "" ? null : page.model.error
        onRetry: page.model.load()
    }
    Banner {
        Layout.fillWidth: true
        visible: page.filled
        tone: page.outcome.passed ? "positive" : "warning"
        title: page.outcome.passed ? qsTr("Passed with %1 %").arg(page.outcome.percent) : qsTr("Not passed: %1 %").arg(page.outcome.percent)
        text: page.outcome.erased ? qsTr("The answers of this attempt were erased. The result stays.") : qsTr("Cases without a fault: %1 of %2").arg(page.outcome.right).arg(page.filled ? page.outcome.cases.length : 0)
    }
    LiveColumn {
        Layout.fillWidth: true
        spacing: Space.xl
        Repeater {
            model: page.filled ? page.outcome.cases : []
            delegate: ResultCase {
            }
        }
    }
}
