import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.PriceGym

// What came of an attempt, case by case.
LiveColumn {
    id: result

    required property GymTraining model
    readonly property var outcome: model.result

    spacing: Space.xl

    Banner {
        Layout.fillWidth: true
        tone: result.outcome.passed ? "positive" : "warning"
        title: result.outcome.passed ? qsTr("Passed with %1 %").arg(result.outcome.percent) : qsTr("%1 %, not passed yet").arg(result.outcome.percent)
        text: result.outcome.passed ? qsTr("Finished: %1. You can practise on; each time there are other cases.").arg(result.outcome.day) : qsTr("%1 % are needed. Read below how each case is solved, then try others.").arg(result.model.passPercent)
    }
    RowLayout {
        visible: result.model.attemptsLeft !== 0
        spacing: Space.m
        Button {
            focus: true
            primary: !result.outcome.passed
            text: qsTr("Other cases")
            enabled: !result.model.busy
            onClicked: result.model.start()
        }
        Caption {
            visible: result.model.attemptsLeft > 0
            text: qsTr("%n attempt(s) left", "", result.model.attemptsLeft)
        }
        Caption {
            Layout.fillWidth: true
            visible: result.outcome.practise !== ""
            text: qsTr("The next cases begin with: %1").arg(result.outcome.practise)
        }
    }
    LockedState {
        Layout.fillWidth: true
        visible: result.model.attemptsLeft === 0 && !result.outcome.passed
        title: qsTr("No attempts left")
        text: qsTr("Ask your mentor: a mentor or HR can grant one more attempt.")
    }
    Banner {
        Layout.fillWidth: true
        visible: result.outcome.erased
        text: qsTr("The answers of this attempt were erased. The result stays.")
    }
    Repeater {
        model: result.outcome.cases
        delegate: ResultCase {
        }
    }
}
