pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Quiz

// Grading open answers: the answer, what a full one contains, and a mark.
Page {
    id: page

    required property QuizGrade model
    readonly property var steps: [0, 25, 50, 75, 100]

    title: model.title
    subtitle: model.subtitle

    LoadingState {
        Layout.fillWidth: true
        visible: page.model.loading
        rows: 4
    }
    ErrorState {
        Layout.fillWidth: true
        visible: page.model.problem !== ""
        what: page.model.problem
        canRetry: true
        onRetry: page.model.load()
    }
    Banner {
        Layout.fillWidth: true
        visible: page.model.done
        tone: "positive"
        text: page.model.resultText
    }
    Label {
        Layout.fillWidth: true
        visible: text !== ""
        secondary: true
        text: page.model.machineText
    }
    Repeater {
        model: page.model.items
        delegate: Card {
            id: card
            required property var modelData
            required property int index
            Layout.fillWidth: true
            title: qsTr("Question %1").arg(card.index + 1)
            Markdown {
                Layout.fillWidth: true
                markdown: card.modelData.stem
            }
            Caption { text: qsTr("Answer") }
            Label {
                Layout.fillWidth: true
                text: card.modelData.answer === "" ? qsTr("No answer was given.") : card.modelData.answer
                secondary: card.modelData.answer === ""
            }
            Caption {
                visible: guide.visible
                text: qsTr("Marking guide")
            }
            Markdown {
                id: guide
                Layout.fillWidth: true
                visible: card.modelData.guide !== ""
                markdown: card.modelData.guide
            }
            SegmentedChoice {
                label: qsTr("Mark for question %1").arg(card.index + 1)
                options: page.steps.map(step => ({ text: qsTr("%1 %").arg(step), value: step }))
                currentIndex: page.steps.indexOf(card.modelData.mark)
                enabled: !page.model.done
                onActivated: index => page.model.setMark(card.index, page.steps[index])
            }
        }
    }
    FormRow {
        Layout.fillWidth: true
        visible: page.model.items.length > 0 && !page.model.done
        label: qsTr("Comment for the trainee")
        optional: true
        TextArea {
            id: comment
            minimumLines: 3
        }
    }
    RowLayout {
        Layout.fillWidth: true
        visible: page.model.items.length > 0 && !page.model.done
        spacing: Space.l
        Button {
            primary: true
            text: qsTr("Give the marks")
            enabled: page.model.complete && !page.model.busy
            onClicked: page.model.grade(comment.text)
        }
        Label {
            Layout.fillWidth: true
            secondary: true
            text: page.model.complete ? page.model.resultText : qsTr("Mark every question first.")
        }
    }
}
