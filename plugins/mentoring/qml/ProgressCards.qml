import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// How far the reported days have come, one card for each requirement.
LiveGrid {
    id: cards

    property var progress: []
    // How wide it will be, known before it is laid out: who learns it only then asks for one more look at all heights.
    property real room: width

    Layout.fillWidth: true
    columns: Math.max(1, Math.floor(room / (Size.field + Space.m)))
    columnSpacing: Space.m
    rowSpacing: Space.m

    Repeater {
        model: cards.progress

        Card {
            id: card
            required property var modelData
            Layout.fillWidth: true
            Layout.preferredWidth: 1  // all alike
            Layout.fillHeight: true
            title: modelData.title
            stretch: true  // the bars of a row at one height

            Sparkline {
                Layout.fillWidth: true
                Layout.preferredHeight: Size.row
                visible: card.modelData.values.length > 1
                values: card.modelData.values
                target: card.modelData.target
                label: card.modelData.title
                tone: card.modelData.met ? "positive" : "info"
            }
            Label {
                Layout.fillWidth: true
                Layout.fillHeight: true
                verticalAlignment: Text.AlignBottom
                text: card.modelData.now
            }
            ProgressBar {
                Layout.fillWidth: true
                value: card.modelData.share
                tone: card.modelData.met ? "positive" : "info"
                label: card.modelData.title
            }
            Caption {
                Layout.fillWidth: true
                text: card.modelData.text
            }
        }
    }
}
