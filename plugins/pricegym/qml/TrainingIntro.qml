import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.PriceGym

// Before an attempt at a level: how long it is, what is needed, and what to know.
ColumnLayout {
    id: intro

    required property GymTraining model

    spacing: Space.xl

    function facts(): string {
        let text = qsTr("%n case(s)", "", model.count);
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
            text: qsTr("Each case is explained as soon as you have answered it, so an answer cannot be changed. What went wrong comes again in another case. Each line of a calculation is rounded to the minor unit, a half upwards; a sum is right within one minor unit for each unit of sale, because you may round the price of a unit first. A calculator is allowed.")
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
        title: intro.model.locked !== "" ? qsTr("This level is locked") : qsTr("No attempts left")
        text: intro.model.locked !== "" ? intro.model.locked : qsTr("Ask your mentor: a mentor or HR can grant one more attempt.")
    }
}
