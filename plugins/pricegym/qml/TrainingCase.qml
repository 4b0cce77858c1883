import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.PriceGym

// One case: what is known, what is asked; once answered, what is right and how one gets there. Return goes on.
FocusScope {
    id: item

    required property GymTraining model
    readonly property bool last: model.index === model.count - 1

    implicitHeight: column.implicitHeight

    // From field to field, then the answer; then to the next case.
    function enter() {
        if (model.answered)
            model.goOn();
        else if (!fields.takeNext())
            settle();
    }

    function settle() {
        model.answer(fields.typed());
        fields.takeFirstProblem();
    }

    Component.onCompleted: fields.take(0)
    Connections {
        target: item.model
        function onCaseChanged() {
            fields.reached = 0;
            hint.shown = false;
            fields.take(0);
        }
        function onAnsweredChanged() {
            if (item.model.answered)
                next.forceActiveFocus(Qt.OtherFocusReason);
        }
    }
    PageKey {
        keys: ["Return"]
        text: qsTr("The next field; after the last one the answer, then the next case")
    }
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        if (event.accepted)
            item.enter();
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

            ProgressBar {
                Layout.fillWidth: true
                value: (item.model.index + (item.model.answered ? 1 : 0)) / Math.max(1, item.model.count)
                label: qsTr("Cases answered")
            }
            Caption {
                text: qsTr("Cases without a fault so far: %1").arg(item.model.rightSoFar)
            }
        }
        Card {
            Layout.fillWidth: true
            padding: Space.xl
            title: item.model.caseTitle

            Label {
                Layout.fillWidth: true
                Layout.bottomMargin: Space.s
                lineHeight: Type.readingLine
                text: item.model.question
            }
            CaseFacts {
                facts: item.model.facts
            }
            Divider {
                Layout.fillWidth: true
                Layout.topMargin: Space.s
                Layout.bottomMargin: Space.s
            }
            TrainingFields {
                id: fields
                training: item.model
                onEntered: item.enter()
            }
            Label {
                id: hint
                property bool shown: false
                Layout.fillWidth: true
                visible: shown && !item.model.answered
                secondary: true
                text: item.model.hint
            }
            CaseSteps {
                visible: item.model.answered
                steps: item.model.steps
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Space.s
            Button {
                visible: !item.model.answered
                primary: true
                text: qsTr("Check")
                onClicked: item.settle()
            }
            Button {
                visible: !item.model.answered
                text: qsTr("Hint")
                enabled: !hint.shown
                onClicked: hint.shown = true
            }
            Button {
                visible: !item.model.answered
                flat: true
                text: qsTr("I do not know")
                onClicked: item.model.giveUp(fields.typed())
            }
            Button {
                id: next
                visible: item.model.answered
                primary: true
                text: item.model.busy ? qsTr("Handing in…") : item.last ? qsTr("To the result") : qsTr("Next case")
                enabled: !item.model.busy
                onClicked: item.model.goOn()
            }
            Caption {
                Layout.fillWidth: true
                Layout.leftMargin: Space.s
                text: qsTr("Enter goes on.")
            }
        }
    }
}
