import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// A figure of the overview; it leads to the people that it counts.
Card {
    id: card

    required property var modelData
    // The OverviewView.
    required property var overview

    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.preferredWidth: Size.fieldShort
    tone: overview.model.group === modelData.id ? "info" : "neutral"

    Figure {
        Layout.fillWidth: true
        value: card.modelData.value
        label: card.modelData.label
        tone: card.modelData.tone
        link: true
        onClicked: card.overview.showGroup(card.modelData.id)
    }
}
