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
        delegate: RowLayout {
            id: check
            required property var modelData
            Layout.fillWidth: true
            spacing: Space.m
            Accessible.role: Accessible.ListItem
            Accessible.name: "%1: %2".arg(modelData.earned ? qsTr("done") : modelData.part ? qsTr("in part") : qsTr("missing")).arg(modelData.text)
            Accessible.description: card.momentText(modelData)

            Glyph {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Space.xxs
                sign: check.modelData.earned ? "check" : check.modelData.part ? "minus" : "cross"
                ink: check.modelData.earned ? Theme.positive : check.modelData.part ? Theme.warning : Theme.negative
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

    Label {
        Layout.fillWidth: true
        visible: text !== ""
        strong: true
        text: card.sum
    }

    function momentText(check: var): string {
        return check.at === "" ? check.worth : qsTr("at %1").arg(check.at) + " · " + check.worth;
    }
}
