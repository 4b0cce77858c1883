import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.ColdCall

// What was known before the call, to look up while one talks.
Card {
    id: notes

    required property CallAttempt model

    title: qsTr("Situation")

    Caption {
        Layout.fillWidth: true
        text: notes.model.situation
    }
    Heading {
        Layout.fillWidth: true
        level: 3
        text: qsTr("Your goal")
    }
    Caption {
        Layout.fillWidth: true
        text: notes.model.goal
    }
}
