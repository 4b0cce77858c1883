import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// What is known of a case: a label and a text in each row.
LiveColumn {
    id: column

    property var facts: []

    Layout.fillWidth: true
    spacing: Space.xs

    Repeater {
        model: column.facts
        delegate: RowLayout {
            id: fact

            required property var modelData

            Layout.fillWidth: true
            spacing: Space.l
            Accessible.role: Accessible.StaticText
            Accessible.name: fact.modelData.label + ": " + fact.modelData.text

            Label {
                Layout.preferredWidth: Size.units(76)
                Layout.alignment: Qt.AlignTop
                secondary: true
                text: fact.modelData.label
                Accessible.ignored: true
            }
            Label {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                text: fact.modelData.text
                Accessible.ignored: true
            }
        }
    }
}
