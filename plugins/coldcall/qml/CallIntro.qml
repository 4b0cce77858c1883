import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.ColdCall

// Before a call: the situation, the goal, and what to know.
LiveColumn {
    id: intro

    required property CallAttempt model

    spacing: Space.xl

    function facts(): string {
        let text = qsTr("passed at %1 %").arg(model.passPercent);
        if (model.minutes > 0)
            text = qsTr("about %n minute(s)", "", model.minutes) + " · " + text;
        if (model.attemptsLeft >= 0)
            text += " · " + qsTr("%n attempt(s) left", "", model.attemptsLeft);
        return text;
    }

    function howTo(): string {
        const way = model.incoming ? qsTr("The phone rings: pick up in time. Answer with a key from 1 to 9, or in your own words.") : qsTr("You dial, the client answers. Reply with a key from 1 to 9, or in your own words.");
        const leaving = model.counts ? qsTr("A call cannot be paused: leaving the page hangs up, and the call counts.") : qsTr("A call cannot be paused: leaving the page hangs up. This is a rehearsal, so nothing counts.");
        return way + " " + leaving;
    }

    Card {
        Layout.fillWidth: true
        padding: Space.xl
        title: qsTr("Situation")
        Label {
            Layout.fillWidth: true
            lineHeight: Type.readingLine
            text: intro.model.situation
        }
        Heading {
            Layout.topMargin: Space.s
            level: 3
            text: qsTr("Your goal")
        }
        Label {
            Layout.fillWidth: true
            lineHeight: Type.readingLine
            text: intro.model.goal
        }
        Caption {
            Layout.fillWidth: true
            Layout.topMargin: Space.s
            text: intro.facts()
        }
    }
    Label {
        Layout.fillWidth: true
        secondary: true
        lineHeight: Type.readingLine
        text: intro.howTo()
    }
    Button {
        id: begin
        visible: intro.model.attemptsLeft !== 0 && intro.model.locked === ""
        focus: true
        primary: true
        icon.name: "call-start"
        text: intro.model.incoming ? qsTr("Wait for the call") : qsTr("Dial")
        enabled: !intro.model.busy
        onClicked: intro.model.start(!Motion.reduced)
    }
    FormRow {
        visible: begin.visible
        label: qsTr("Time to reply")
        hint: qsTr("More time changes every limit of the call. Your mentor sees it beside the result.")
        SegmentedChoice {
            options: [{
                    "text": qsTr("Usual"),
                    "value": 100
                }, {
                    "text": qsTr("Half as much again"),
                    "value": 150
                }, {
                    "text": qsTr("Twice as much"),
                    "value": 200
                }]
            currentIndex: intro.model.timePercent >= 200 ? 2 : intro.model.timePercent >= 150 ? 1 : 0
            onActivated: intro.model.timePercent = currentValue
        }
    }
    CallVoice {
        Layout.fillWidth: true
        visible: begin.visible
        sound: intro.model.sound
    }
    CallMicrophone {
        Layout.fillWidth: true
        visible: begin.visible && intro.model.recording.ready
        recording: intro.model.recording
    }
    LockedState {
        Layout.fillWidth: true
        visible: !begin.visible
        title: intro.model.locked !== "" ? qsTr("This call is locked") : qsTr("No attempts left")
        text: intro.model.locked !== "" ? intro.model.locked : qsTr("Ask your mentor: a mentor or HR can grant one more attempt.")
    }
    CallAttempts {
        Layout.fillWidth: true
        visible: intro.model.earlier.length > 0
        title: qsTr("Earlier calls")
        attempts: intro.model.earlier
        pass: intro.model.passPercent
        onOpened: event => intro.model.openDebrief(event)
    }
}
