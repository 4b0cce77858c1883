import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Quiz

// One question of an attempt, and the way to the others. Keys 1 to 9 choose an answer, Return goes on.
FocusScope {
    id: item

    required property QuizAttempt model
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

    Component.onCompleted: card.focusQuestion()
    Connections {
        target: item.model
        function onItemChanged() {
            card.focusQuestion();
        }
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
            event.accepted = card.chooseByNumber(number);
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
        QuestionCard {
            id: card
            Layout.fillWidth: true
            attempt: item.model
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
                text: item.model.busy ? qsTr("Handing in…") : qsTr("Hand in")
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
