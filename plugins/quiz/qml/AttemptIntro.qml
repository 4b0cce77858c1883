import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Quiz

// Before an attempt: how long it is, what is needed, and what to know.
ColumnLayout {
    id: intro

    required property QuizAttempt model

    spacing: Space.xl

    function facts(): string {
        let text = qsTr("%n question(s)", "", model.count);
        if (model.minutes > 0)
            text += " · " + qsTr("about %n minute(s)", "", model.minutes);
        if (model.passPercent > 0)
            text += " · " + qsTr("passed at %1 %").arg(model.passPercent);
        if (model.attemptsLeft >= 0)
            text += " · " + qsTr("%n attempt(s) left", "", model.attemptsLeft);
        return text;
    }

    Card {
        Layout.fillWidth: true
        padding: Space.xl
        title: qsTr("Before you begin")
        Label {
            Layout.fillWidth: true
            strong: true
            text: intro.facts()
        }
        Label {
            Layout.fillWidth: true
            secondary: true
            lineHeight: Type.readingLine
            text: qsTr("You can go back and forth between the questions and change an answer until you hand in. Every answer is saved as you give it: if the program closes, the attempt goes on where it stopped.")
        }
    }
    Button {
        id: begin
        visible: intro.model.attemptsLeft !== 0 && intro.model.locked === ""
        focus: true
        primary: true
        text: qsTr("Begin")
        enabled: !intro.model.busy
        onClicked: intro.model.start()
    }
    LockedState {
        Layout.fillWidth: true
        visible: !begin.visible
        title: intro.model.locked !== "" ? qsTr("This quiz is locked") : qsTr("No attempts left")
        text: intro.model.locked !== "" ? intro.model.locked : qsTr("Ask your mentor: a mentor or HR can grant one more attempt.")
    }
}
