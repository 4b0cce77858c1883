import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// What stands on the left, and the choice of what belongs to it.
RowLayout {
    id: pair

    required property var attempt  // QuizAttempt or QuizPractice
    required property var modelData
    required property int index

    Layout.fillWidth: true
    spacing: Space.l
    Label {
        Layout.fillWidth: true
        Layout.preferredWidth: Size.units(1)
        text: pair.modelData.text
    }
    ComboBox {
        id: right
        readonly property int chosenRow: Array.from(pair.attempt.rights).findIndex(r => r.index === pair.attempt.matched[pair.index])
        Layout.fillWidth: true
        Layout.preferredWidth: Size.units(1)
        label: pair.modelData.text
        model: pair.attempt.rights
        textRole: "text"
        valueRole: "index"
        placeholderText: qsTr("Choose")
        enabled: pair.attempt.mayAnswer
        onActivated: row => pair.attempt.match(pair.modelData.index, pair.attempt.rights[row].index)
        Binding {
            target: right
            property: "currentIndex"
            value: right.chosenRow
        }
    }
}
