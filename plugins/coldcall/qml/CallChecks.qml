import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// The checks of a call, each with the moment that decided it.
Card {
    id: card

    property var checks: []
    property string sum: ""
    readonly property int earned: checks.filter(check => check.earned).length

    title: qsTr("Checks: %1 of %2").arg(earned).arg(checks.length)

    Repeater {
        model: card.checks
        delegate: CallCheck {
            required property var modelData
            Layout.fillWidth: true
            check: modelData
        }
    }
    Label {
        Layout.fillWidth: true
        visible: text !== ""
        strong: true
        text: card.sum
    }
}
