import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.ColdCall

// Right after a call: its debrief, and the way to the next one.
ColumnLayout {
    id: over

    required property CallAttempt model

    spacing: Space.xl

    RowLayout {
        Layout.fillWidth: true
        spacing: Space.m
        // It does not take the keyboard: who still typed when the call ended would dial again with the next space.
        Button {
            primary: over.model.attemptsLeft !== 0
            text: qsTr("Call again")
            enabled: over.model.attemptsLeft !== 0
            onClicked: over.model.again()
        }
        Caption {
            Layout.fillWidth: true
            visible: over.model.attemptsLeft >= 0
            text: over.model.attemptsLeft > 0 ? qsTr("%n attempt(s) left", "", over.model.attemptsLeft) : qsTr("No attempts left. A mentor or HR can grant one more.")
        }
    }
    CallDebriefBody {
        Layout.fillWidth: true
        debrief: over.model.debrief
    }
}
