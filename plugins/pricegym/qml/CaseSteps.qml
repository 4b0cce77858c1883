import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// The way to the right answers, step by step.
LiveColumn {
    id: column

    property var steps: []

    Layout.fillWidth: true
    spacing: Space.xs

    Heading {
        level: 3
        text: qsTr("Step by step")
    }
    Repeater {
        model: column.steps
        delegate: RowLayout {
            id: step

            required property string modelData
            required property int index

            Layout.fillWidth: true
            spacing: Space.s
            Accessible.role: Accessible.StaticText
            Accessible.name: step.modelData

            Label {
                Layout.alignment: Qt.AlignTop
                secondary: true
                text: qsTr("%1.").arg(step.index + 1)
                Accessible.ignored: true
            }
            Label {
                Layout.fillWidth: true
                text: step.modelData
                Accessible.ignored: true
            }
        }
    }
}
