import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// What to watch for, and how it was.
Card {
    id: sheet

    property var criteria: []
    signal marked(string criterion, string mark)

    title: qsTr("What you saw")

    Repeater {
        model: sheet.criteria

        RowLayout {
            id: row
            required property var modelData
            Layout.fillWidth: true
            spacing: Space.l

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Space.xxs

                Label {
                    Layout.fillWidth: true
                    text: row.modelData.title
                }
                Caption {
                    Layout.fillWidth: true
                    text: choice.currentValue === "bad" ? qsTr("Not yet: %1").arg(row.modelData.bad) : qsTr("Convincing: %1").arg(row.modelData.good)
                }
            }
            SegmentedChoice {
                id: choice
                readonly property var marks: ["", "good", "bad"]
                label: row.modelData.title
                options: [{
                        "text": qsTr("Not seen"),
                        "value": ""
                    }, {
                        "text": qsTr("Convincing"),
                        "value": "good"
                    }, {
                        "text": qsTr("Not yet"),
                        "value": "bad"
                    }]
                currentIndex: Math.max(0, marks.indexOf(row.modelData.mark))
                onActivated: index => sheet.marked(row.modelData.id, marks[index])
            }
        }
    }
}
