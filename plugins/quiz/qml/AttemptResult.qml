import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Quiz

// What came of an attempt, and what there is to learn from it.
LiveColumn {
    id: result

    required property QuizAttempt model
    readonly property var outcome: model.result
    readonly property bool again: outcome.state === "failed" || outcome.state === "returned"

    spacing: Space.xl

    function bannerTone(state: string): string {
        switch (state) {
        case "passed":
            return "positive";
        case "waiting":
            return "info";
        default:
            return "warning";
        }
    }
    function bannerTitle(state: string): string {
        switch (state) {
        case "passed":
            return model.passPercent > 0 ? qsTr("Passed with %1 %").arg(outcome.percent) : qsTr("Done: %1 % right").arg(outcome.percent);
        case "waiting":
            return qsTr("Handed in, waiting for your mentor");
        case "returned":
            return qsTr("Handed back");
        default:
            return qsTr("%1 %, not passed yet").arg(outcome.percent);
        }
    }
    function bannerText(state: string): string {
        switch (state) {
        case "passed":
            return qsTr("Handed in: %1.").arg(outcome.day);
        case "waiting":
            return qsTr("Your mentor grades the open answers. The result appears here and on your road.");
        case "returned":
            return qsTr("It does not count yet. Read why below, then take the quiz again.");
        default:
            return qsTr("%1 % are needed. Read below what went wrong, then try again.").arg(model.passPercent);
        }
    }

    Banner {
        Layout.fillWidth: true
        tone: result.bannerTone(result.outcome.state)
        title: result.bannerTitle(result.outcome.state)
        text: result.bannerText(result.outcome.state)
    }
    Card {
        Layout.fillWidth: true
        visible: result.outcome.comment !== ""
        title: qsTr("What your mentor writes")
        Label {
            Layout.fillWidth: true
            text: result.outcome.comment
        }
    }
    RowLayout {
        visible: result.again && result.model.attemptsLeft !== 0
        spacing: Space.m
        Button {
            primary: true
            text: qsTr("Try again")
            enabled: !result.model.busy
            onClicked: result.model.start()
        }
        Caption {
            visible: result.model.attemptsLeft > 0
            text: qsTr("%n attempt(s) left", "", result.model.attemptsLeft)
        }
    }
    LockedState {
        Layout.fillWidth: true
        visible: result.again && result.model.attemptsLeft === 0
        title: qsTr("No attempts left")
        text: qsTr("Ask your mentor: a mentor or HR can grant one more attempt.")
    }
    Banner {
        Layout.fillWidth: true
        visible: result.outcome.erased
        text: qsTr("The answers of this attempt were erased. The result stays.")
    }
    Repeater {
        model: result.outcome.items
        delegate: ResultItem {
        }
    }
}
