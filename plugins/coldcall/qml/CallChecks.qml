import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// The checks of a call, each with the moment that decided it.
Card {
    id: card

    property var checks: []
    readonly property int earned: checks.filter(check => check.earned).length

    title: qsTr("Checks: %1 of %2").arg(earned).arg(checks.length)

    Repeater {
        model: card.checks
        delegate: RowLayout {
            id: check
            required property var modelData
            Layout.fillWidth: true
            spacing: Space.m
            Accessible.role: Accessible.ListItem
            Accessible.name: "%1: %2".arg(modelData.earned ? qsTr("done") : qsTr("missing")).arg(modelData.text)
            Accessible.description: card.momentText(modelData)

            Glyph {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Space.xxs
                sign: check.modelData.earned ? "check" : "cross"
                ink: check.modelData.earned ? Theme.positive : Theme.negative
            }
            Label {
                Layout.fillWidth: true
                text: check.modelData.text
                Accessible.ignored: true
            }
            Caption {
                text: card.momentText(check.modelData)
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }

    function momentText(check: var): string {
        const weight = qsTr("weight %1").arg(check.weight);
        return check.at === "" ? weight : qsTr("at %1").arg(check.at) + " · " + weight;
    }
}
