import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// How the attempts at one call went, as a line and one by one.
Card {
    id: attemptsCard

    property var attempts: []  // [{event, day, percent, passed, current}], oldest first
    property int pass: 0
    signal opened(string event)

    Sparkline {
        Layout.fillWidth: true
        Layout.maximumWidth: Size.field
        visible: attemptsCard.attempts.length > 1
        values: attemptsCard.attempts.map(attempt => attempt.percent)
        label: qsTr("Results of the attempts, in per cent")
        target: attemptsCard.pass
    }
    Repeater {
        model: attemptsCard.attempts.map((attempt, index) => Object.assign({
                        "number": index + 1
                    }, attempt)).reverse()
        delegate: ListRow {
            id: attempt
            required property var modelData
            readonly property bool current: modelData.current === true

            Layout.fillWidth: true
            title: qsTr("Attempt %1: %2 %").arg(modelData.number).arg(modelData.percent)
            subtitle: current ? qsTr("%1 · this one").arg(modelData.day) : modelData.day
            stateText: modelData.passed ? qsTr("passed") : qsTr("not passed")
            enabled: !current
            chevron: !current
            trailing: [
                StateBadge {
                    kind: attempt.modelData.passed ? "met" : "returned"
                    text: attempt.stateText
                    Accessible.ignored: true
                }
            ]
            onClicked: attemptsCard.opened(modelData.event)
        }
    }
}
