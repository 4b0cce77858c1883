pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Quiz

// What came of an attempt, and what there is to learn from it.
ColumnLayout {
    id: result

    required property QuizAttempt model
    readonly property var outcome: model.result

    spacing: Space.xl

    function tone(state: string): string {
        switch (state) {
        case "right": return "positive"
        case "waiting": return "info"
        case "partly": return "warning"
        default: return "negative"
        }
    }
    function word(state: string): string {
        switch (state) {
        case "right": return qsTr("right")
        case "waiting": return qsTr("waits for your mentor")
        case "partly": return qsTr("partly right")
        default: return qsTr("wrong")
        }
    }

    Banner {
        Layout.fillWidth: true
        tone: result.outcome.waiting ? "info" : result.outcome.passed ? "positive" : "warning"
        title: result.outcome.waiting ? qsTr("Handed in, waiting for review")
             : result.outcome.passed ? qsTr("Passed with %1 %").arg(result.outcome.percent)
                                     : qsTr("%1 %, not passed yet").arg(result.outcome.percent)
        text: result.outcome.waiting ? qsTr("Your mentor grades the open answers; the result appears here and on your road.")
            : result.outcome.passed ? qsTr("Handed in %1.").arg(result.outcome.day)
                                    : qsTr("Needed: %1 %. Read what went wrong below, then try again.").arg(result.model.passPercent)
    }
    Button {
        visible: !result.outcome.waiting && !result.outcome.passed && result.model.attemptsLeft !== 0
        primary: true
        text: result.model.attemptsLeft > 0 ? qsTr("Try again (%n attempt(s) left)", "", result.model.attemptsLeft) : qsTr("Try again")
        enabled: !result.model.busy
        onClicked: result.model.start()
    }
    LockedState {
        Layout.fillWidth: true
        visible: !result.outcome.waiting && !result.outcome.passed && result.model.attemptsLeft === 0
        title: qsTr("No attempts left")
        text: qsTr("Ask your mentor: a mentor or HR can grant one more attempt.")
    }
    Repeater {
        model: result.outcome.items
        delegate: Card {
            id: card
            required property var modelData
            required property int index
            Layout.fillWidth: true
            title: qsTr("Question %1").arg(card.index + 1)
            actions: [
                Badge {
                    text: result.word(card.modelData.state)
                    tone: result.tone(card.modelData.state)
                }
            ]
            Markdown {
                Layout.fillWidth: true
                markdown: card.modelData.stem
            }
            Caption { text: qsTr("Your answer") }
            Label {
                Layout.fillWidth: true
                text: card.modelData.yours === "" ? qsTr("none") : card.modelData.yours
                secondary: card.modelData.yours === ""
            }
            Caption {
                visible: right.visible
                text: qsTr("Right answer")
            }
            Label {
                id: right
                Layout.fillWidth: true
                visible: card.modelData.right !== "" && card.modelData.state !== "right"
                text: card.modelData.right
            }
            Label {
                Layout.fillWidth: true
                visible: text !== ""
                secondary: true
                text: [card.modelData.feedback, card.modelData.general].filter(t => t !== "").join("\n")
            }
        }
    }
}
