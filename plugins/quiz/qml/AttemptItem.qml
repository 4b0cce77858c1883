import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Quiz

// One question of an attempt, and the way to the others. Keys 1 to 9 choose an answer, Return goes on.
FocusScope {
    id: item

    required property QuizAttempt model
    readonly property string type: model.itemType
    readonly property bool single: type === "multichoice" || type === "truefalse"
    readonly property bool typed: type === "shortanswer" || type === "numerical"
    readonly property bool last: model.index === model.count - 1

    implicitHeight: column.implicitHeight

    function go(index: int) {
        model.index = index;
    }

    function goOn() {
        if (last)
            sure.open();
        else
            go(model.index + 1);
    }

    // True when there is such an answer.
    function chooseByNumber(number: int): bool {
        const choice = model.choices[number - 1];
        if (choice === undefined || model.busy)
            return false;
        model.choose(choice.index, single || !model.chosen.includes(choice.index));
        return true;
    }

    // Where the keyboard is when a question comes up: in its field, if it has one.
    function focusQuestion() {
        if (typed)
            line.forceActiveFocus(Qt.OtherFocusReason);
        else if (type === "essay")
            area.forceActiveFocus(Qt.OtherFocusReason);
        else
            question.forceActiveFocus(Qt.OtherFocusReason);
    }

    Component.onCompleted: focusQuestion()
    Connections {
        target: item.model
        function onItemChanged() {
            item.focusQuestion();
        }
    }
    PageKey {
        keys: ["1 – 9"]
        text: qsTr("Choose the answer with this number")
        enabled: item.model.choices.length > 0
    }
    PageKey {
        keys: ["Return"]
        text: qsTr("Go on to the next question")
    }
    Keys.onPressed: event => {
        const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        const number = event.key - Qt.Key_0;
        if (enter) {
            event.accepted = true;
            item.goOn();
        } else if (number >= 1 && number <= 9 && !(event.modifiers & ~Qt.KeypadModifier)) {
            event.accepted = item.chooseByNumber(number);
        }
    }

    ColumnLayout {
        id: column
        anchors {
            left: parent.left
            right: parent.right
        }
        spacing: Space.xl

        Banner {
            visible: item.model.saveProblem !== ""
            tone: "negative"
            title: qsTr("Your last answer is not saved yet")
            text: item.model.saveProblem
            actionText: qsTr("Save again")
            onActivated: item.model.saveAgain()
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Space.s

            QuestionStrip {
                Layout.fillWidth: true
                current: item.model.index
                answered: item.model.overview
                onChosen: index => item.go(index)
            }
            Caption {
                text: qsTr("%1 of %2 answered").arg(item.model.answered).arg(item.model.count)
            }
        }
        Card {
            Layout.fillWidth: true
            padding: Space.xl

            Markdown {
                id: question
                Layout.fillWidth: true
                Layout.bottomMargin: Space.s
                font.pixelSize: Type.body
                markdown: item.model.stem
            }
            Caption {
                visible: item.type === "multianswer"
                text: qsTr("Several answers can be right.")
            }
            Repeater {
                model: item.single ? item.model.choices : []
                delegate: AnswerRadio {
                    attempt: item.model
                }
            }
            Repeater {
                model: item.type === "multianswer" ? item.model.choices : []
                delegate: AnswerBox {
                    attempt: item.model
                }
            }
            Repeater {
                model: item.model.lefts
                delegate: AnswerPair {
                    attempt: item.model
                }
            }
            FormRow {
                Layout.fillWidth: true
                visible: item.typed
                label: item.type === "numerical" ? qsTr("Your number") : qsTr("Your answer")
                TextField {
                    id: line
                    Layout.fillWidth: item.type === "shortanswer"
                    text: item.model.written
                    enabled: !item.model.busy
                    onTextEdited: item.model.write(text)
                }
            }
            FormRow {
                Layout.fillWidth: true
                visible: item.type === "essay"
                label: qsTr("Your answer")
                hint: qsTr("A person reads and grades it. Ctrl+Enter goes on.")
                TextArea {
                    id: area
                    Layout.fillWidth: true
                    minimumLines: 8
                    maximumLines: 20
                    text: item.model.written
                    enabled: !item.model.busy
                    onTextChanged: if (activeFocus)
                        item.model.write(text)
                }
            }
            Caption {
                visible: item.type === "description"
                text: qsTr("Nothing to answer here: read it and go on.")
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Space.s
            Button {
                text: qsTr("Back")
                enabled: item.model.index > 0
                onClicked: item.go(item.model.index - 1)
            }
            Button {
                visible: !item.last
                primary: true
                text: qsTr("Next")
                onClicked: item.go(item.model.index + 1)
            }
            Caption {
                Layout.fillWidth: true
                Layout.leftMargin: Space.s
                text: item.model.choices.length > 0 ? qsTr("Keys 1 to %1 choose, Enter goes on.").arg(Math.min(9, item.model.choices.length)) : ""
            }
            Button {
                primary: item.last
                flat: !item.last
                text: item.model.busy ? qsTr("Handing in …") : qsTr("Hand in")
                enabled: !item.model.busy
                onClicked: sure.open()
            }
        }
    }
    Dialog {
        id: sure
        readonly property int missing: item.model.count - item.model.answered
        title: missing === 0 ? qsTr("Hand in?") : qsTr("Hand in with unanswered questions?")
        text: missing === 0 ? qsTr("Every question is answered. After handing in nothing can be changed.") : qsTr("%n question(s) have no full answer; what is missing counts as wrong. After handing in nothing can be changed.", "", missing)
        acceptText: qsTr("Hand in")
        rejectText: missing === 0 ? qsTr("Look again") : qsTr("Go on answering")
        onAccepted: item.model.handIn()
    }
}
