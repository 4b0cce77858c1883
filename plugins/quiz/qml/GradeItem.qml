import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Quiz

// One open answer beside what a full one contains, and its mark.
Card {
    id: card

    required property QuizGrade model
    required property int row
    required property var entry   // see QuizGrade.items
    readonly property int mark: model.marks[row]
    readonly property var steps: [0, 25, 50, 75, 100]

    title: qsTr("Question %1").arg(row + 1)
    actions: [
        StateBadge {
            visible: card.mark >= 0
            kind: "met"
            text: qsTr("%1 %").arg(card.mark)
        }
    ]

    Markdown {
        Layout.fillWidth: true
        markdown: card.entry.stem
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: Space.s
        spacing: Space.xl

        AnswerText {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: 1
            label: qsTr("Answer")
            text: card.entry.answer
            emptyText: qsTr("No answer was given.")
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            visible: card.entry.guide !== ""
            spacing: Space.xxs
            Caption {
                text: qsTr("Marking guide")
            }
            Markdown {
                Layout.fillWidth: true
                markdown: card.entry.guide
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        visible: !card.model.done
        spacing: Space.m
        Label {
            text: qsTr("Mark")
        }
        SegmentedChoice {
            id: choice
            label: qsTr("Mark for question %1").arg(card.row + 1)
            options: card.steps.map(step => ({
                            "text": qsTr("%1 %").arg(step),
                            "value": step
                        }))
            enabled: !card.model.busy
            onActivated: index => card.model.setMark(card.row, card.steps[index])
            Binding {
                target: choice
                property: "currentIndex"
                value: card.steps.indexOf(card.mark)
            }
        }
        Item {
            Layout.fillWidth: true
        }
    }
}
