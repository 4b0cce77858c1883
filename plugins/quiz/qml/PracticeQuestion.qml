import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Quiz

// The question, and what is right once it is checked. Return checks, and then begins anew.
FocusScope {
    id: part

    required property QuizPractice model
    readonly property bool checked: !model.mayAnswer

    implicitHeight: column.implicitHeight

    function goOn() {
        if (checked)
            model.again();
        else
            model.check();
    }

    Component.onCompleted: card.focusQuestion()
    Connections {
        target: part.model
        function onChanged() {
            card.focusQuestion();
        }
    }
    PageKey {
        keys: ["Return"]
        text: part.checked ? qsTr("Try again") : qsTr("Check the answer")
    }
    Keys.onPressed: event => {
        const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        const number = event.key - Qt.Key_0;
        if (enter) {
            event.accepted = true;
            part.goOn();
        } else if (number >= 1 && number <= 9 && !(event.modifiers & ~Qt.KeypadModifier)) {
            event.accepted = card.chooseByNumber(number);
        }
    }

    LiveColumn {
        id: column
        anchors {
            left: parent.left
            right: parent.right
        }
        spacing: Space.xl

        QuestionCard {
            id: card
            Layout.fillWidth: true
            attempt: part.model
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Space.s
            Button {
                primary: true
                text: part.checked ? qsTr("Try again") : qsTr("Check the answer")
                enabled: part.checked || part.model.answered
                onClicked: part.goOn()
            }
            Caption {
                Layout.fillWidth: true
                Layout.leftMargin: Space.s
                text: !part.checked && part.model.choices.length > 0 ? qsTr("Keys 1 to %1 choose, Enter checks.").arg(Math.min(9, part.model.choices.length)) : ""
            }
        }
        Repeater {
            model: part.checked ? [part.model.result] : []
            delegate: ResultItem {
                title: qsTr("Your answer, checked")
            }
        }
    }
}
