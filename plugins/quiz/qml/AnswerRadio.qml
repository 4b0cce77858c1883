import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// One of the answers, of which one can be chosen.
RadioButton {
    id: radio

    required property var attempt  // QuizAttempt or QuizPractice
    required property var modelData
    readonly property bool picked: radio.attempt.chosen.includes(modelData.index)

    Layout.fillWidth: true
    text: modelData.text
    enabled: radio.attempt.mayAnswer
    autoExclusive: false
    onToggled: radio.attempt.choose(modelData.index, true)
    Binding {
        target: radio
        property: "checked"
        value: radio.picked
    }
}
