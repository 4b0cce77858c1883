import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// One case of an attempt that is over: what was answered, and how it is solved.
Card {
    id: card

    required property var modelData
    required property int index

    Layout.fillWidth: true
    title: qsTr("%1. %2").arg(card.index + 1).arg(card.modelData.title)
    actions: [
        Badge {
            text: card.modelData.right ? qsTr("right") : qsTr("with faults")
            tone: card.modelData.right ? "positive" : "negative"
            sign: card.modelData.right ? "check" : "cross"
        }
    ]

    CaseFacts {
        facts: card.modelData.facts
    }
    LiveColumn {
        Layout.fillWidth: true
        Layout.topMargin: Space.s
        spacing: Space.xxs
        Repeater {
            model: card.modelData.marks
            delegate: ColumnLayout {
                id: answer

                required property var modelData

                Layout.fillWidth: true
                spacing: Space.xxs

                Label {
                    Layout.fillWidth: true
                    text: answer.modelData.yours === "" ? qsTr("%1: no answer").arg(answer.modelData.label) : qsTr("%1: %2").arg(answer.modelData.label).arg(answer.modelData.yours)
                }
                FieldMark {
                    mark: answer.modelData
                }
            }
        }
    }
    CaseSteps {
        steps: card.modelData.steps
    }
}
