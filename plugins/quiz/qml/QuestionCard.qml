import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Quiz

// What one question asks, and the answer to it. Keys 1 to 9 choose.
Card {
    id: card

    required property var attempt  // QuizAttempt or QuizPractice
    readonly property string type: attempt.itemType
    readonly property bool single: type === "multichoice" || type === "truefalse"
    readonly property bool typed: type === "shortanswer" || type === "numerical"

    padding: Space.xl

    // True when there is such an answer.
    function chooseByNumber(number: int): bool {
        const choice = attempt.choices[number - 1];
        if (choice === undefined || !attempt.mayAnswer)
            return false;
        attempt.choose(choice.index, single || !attempt.chosen.includes(choice.index));
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

    PageKey {
        keys: ["1 – 9"]
        text: qsTr("Choose the answer with this number")
        enabled: card.attempt.choices.length > 0
    }

    Markdown {
        id: question
        Layout.fillWidth: true
        Layout.bottomMargin: Space.s
        font.pixelSize: Type.body
        markdown: card.attempt.stem
    }
    Caption {
        visible: card.type === "multianswer"
        text: qsTr("Several answers can be right.")
    }
    Repeater {
        model: card.single ? card.attempt.choices : []
        delegate: AnswerRadio {
            attempt: card.attempt
        }
    }
    Repeater {
        model: card.type === "multianswer" ? card.attempt.choices : []
        delegate: AnswerBox {
            attempt: card.attempt
        }
    }
    Repeater {
        model: card.attempt.lefts
        delegate: AnswerPair {
            attempt: card.attempt
        }
    }
    FormRow {
        Layout.fillWidth: true
        visible: card.typed
        label: card.type === "numerical" ? qsTr("Your number") : qsTr("Your answer")
        TextField {
            id: line
            Layout.fillWidth: card.type === "shortanswer"
            text: card.attempt.written
            enabled: card.attempt.mayAnswer
            onTextEdited: card.attempt.write(text)
        }
    }
    FormRow {
        Layout.fillWidth: true
        visible: card.type === "essay"
        label: qsTr("Your answer")
        hint: qsTr("A person reads and grades it. Ctrl+Enter goes on.")
        TextArea {
            id: area
            Layout.fillWidth: true
            minimumLines: 8
            maximumLines: 20
            text: card.attempt.written
            enabled: card.attempt.mayAnswer
            onTextChanged: if (activeFocus)
                card.attempt.write(text)
        }
    }
    Caption {
        visible: card.type === "description"
        text: qsTr("Nothing to answer here: read it and go on.")
    }
}
