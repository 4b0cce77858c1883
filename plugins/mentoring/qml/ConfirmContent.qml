import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Mentoring

// What was reported for the day.
ColumnLayout {
    id: content

    required property DayConfirm model

    spacing: Space.l

    Banner {
        visible: content.model.stateText !== ""
        tone: content.model.state === "confirmed" ? "positive" : "warning"
        text: content.model.stateText
        actionText: content.model.state === "replaced" ? qsTr("Open the newer report") : ""
        onActivated: content.model.openReplacement()
    }
    Card {
        Layout.fillWidth: true
        title: qsTr("Numbers of the day")

        Repeater {
            model: content.model.rows
            MetricRow {
                required property var modelData
                number: modelData
            }
        }
        LinkText {
            text: qsTr("Everything about %1").arg(content.model.person)
            onClicked: content.model.openLearner()
        }
    }
    Card {
        Layout.fillWidth: true
        visible: content.model.note !== ""
        title: qsTr("Note of the learner")

        Label {
            Layout.fillWidth: true
            Layout.maximumWidth: Size.reading
            text: content.model.note
            lineHeight: Type.readingLine
        }
    }
}
