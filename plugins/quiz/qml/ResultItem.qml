import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Quiz

// One question of an attempt that was handed in: what was answered, what is right, what is worth knowing.
Card {
    id: card

    required property var modelData
    required property int index

    Layout.fillWidth: true
    title: qsTr("Question %1").arg(card.index + 1)
    actions: [
        Badge {
            text: card.word(card.modelData.state)
            tone: card.toneOf(card.modelData.state)
            sign: card.sign(card.modelData.state)
        }
    ]

    function toneOf(state: string): string {
        switch (state) {
        case "right":
            return "positive";
        case "waiting":
            return "info";
        case "partly":
            return "warning";
        default:
            return "negative";
        }
    }
    function sign(state: string): string {
        switch (state) {
        case "right":
            return "check";
        case "waiting":
            return "clock";
        case "partly":
            return "minus";
        default:
            return "cross";
        }
    }
    function word(state: string): string {
        switch (state) {
        case "right":
            return qsTr("right");
        case "waiting":
            return qsTr("waits for your mentor");
        case "partly":
            return qsTr("partly right");
        default:
            return qsTr("wrong");
        }
    }

    Markdown {
        Layout.fillWidth: true
        markdown: card.modelData.stem
    }
    AnswerText {
        label: qsTr("Your answer")
        text: card.modelData.yours
        emptyText: qsTr("No answer was given.")
    }
    AnswerText {
        visible: card.modelData.right !== "" && card.modelData.state !== "right"
        label: qsTr("Right answer")
        text: card.modelData.right
    }
    AnswerText {
        visible: card.modelData.feedback !== ""
        label: qsTr("About your answer")
        text: card.modelData.feedback
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: card.modelData.general !== ""
        spacing: Space.xxs
        Caption {
            text: qsTr("Worth knowing")
        }
        Markdown {
            Layout.fillWidth: true
            markdown: card.modelData.general
        }
    }
}
