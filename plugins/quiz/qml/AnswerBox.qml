import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// One of the answers, of which several can be chosen.
CheckBox {
    id: box

    required property var attempt  // QuizAttempt or QuizPractice
    required property var modelData
    readonly property bool picked: box.attempt.chosen.includes(modelData.index)

    Layout.fillWidth: true
    text: modelData.text
    enabled: box.attempt.mayAnswer
    onToggled: box.attempt.choose(modelData.index, checked)
    Binding {
        target: box
        property: "checked"
        value: box.picked
    }
}
