pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Quiz

// The questions of a quiz with their right answers, for mentors and HR.
Page {
    id: page

    required property QuizBank model

    title: model.title
    subtitle: model.questions.length > 0 ? qsTr("%n question(s)", "", model.questions.length) : ""
    scrolling: false

    StateView {
        Layout.fillWidth: true
        Layout.fillHeight: true
        loading: page.model.loading
        error: page.model.problem === "" ? null : ({ what: page.model.problem, kept: "", todo: "" })
        empty: page.model.questions.length === 0
        emptyTitle: qsTr("No questions")
        onRetry: page.model.load()

        ListView {
            id: list
            anchors.fill: parent
            clip: true
            spacing: Space.l
            activeFocusOnTab: true
            model: page.model.questions
            delegate: Card {
                id: card
                required property var modelData
                width: list.width
                title: card.modelData.id
                actions: [
                    Badge { text: card.modelData.typeText }
                ]
                Markdown {
                    Layout.fillWidth: true
                    markdown: card.modelData.stem
                }
                Repeater {
                    model: card.modelData.answers
                    delegate: RowLayout {
                        id: answer
                        required property var modelData
                        Layout.fillWidth: true
                        spacing: Space.s
                        Glyph {
                            Layout.alignment: Qt.AlignTop
                            sign: answer.modelData.right ? "check" : "cross"
                            ink: answer.modelData.right ? Theme.positive : Theme.secondaryText
                        }
                        ColumnLayout {
                            Layout.fillWidth: true
                            spacing: Space.xxs
                            Label {
                                Layout.fillWidth: true
                                text: answer.modelData.match !== "" ? answer.modelData.text + " → " + answer.modelData.match : answer.modelData.text
                            }
                            Caption {
                                Layout.fillWidth: true
                                visible: text !== ""
                                text: answer.modelData.feedback
                            }
                        }
                    }
                }
                Markdown {
                    Layout.fillWidth: true
                    visible: card.modelData.general !== ""
                    markdown: card.modelData.general
                }
            }
        }
    }
}
