import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// One question with its right answers and what the author says to each.
Card {
    id: card

    required property var question   // the role of QuizBank
    required property int number

    title: qsTr("%1. %2").arg(number).arg(question.title)
    actions: [
        Badge {
            text: card.question.typeText
        }
    ]

    Markdown {
        Layout.fillWidth: true
        markdown: card.question.stem
    }
    Repeater {
        model: card.question.answers
        delegate: RowLayout {
            id: answer
            required property var modelData
            readonly property bool partly: modelData.right && modelData.percent < 100
            readonly property string arrow: modelData.text !== "" && modelData.match !== "" ? " → " : ""
            Layout.fillWidth: true
            spacing: Space.s
            Glyph {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: (line.font.pixelSize * Type.readingLine - height) / 2 + Space.xxs
                sign: answer.modelData.right ? "check" : "cross"
                ink: answer.modelData.right ? Theme.positive : Theme.secondaryText
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Space.xxs
                Label {
                    id: line
                    Layout.fillWidth: true
                    strong: answer.modelData.right && !answer.partly
                    text: answer.modelData.text + answer.arrow + answer.modelData.match
                }
                Caption {
                    Layout.fillWidth: true
                    Layout.maximumWidth: Size.reading
                    visible: text !== ""
                    text: answer.modelData.feedback
                }
            }
            Caption {
                Layout.alignment: Qt.AlignTop
                visible: answer.partly || answer.modelData.percent < 0
                text: qsTr("%1 %").arg(answer.modelData.percent)
            }
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        Layout.topMargin: Space.s
        visible: card.question.general !== ""
        spacing: Space.xs
        Caption {
            text: card.question.type === "essay" ? qsTr("Marking guide") : qsTr("Worth knowing")
        }
        Markdown {
            Layout.fillWidth: true
            markdown: card.question.general
        }
    }
}
