import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// What is known of a case: a label and a text in each row; the text below the label where there is no room beside it.
LiveColumn {
    id: column

    property var facts: []

    Layout.fillWidth: true
    spacing: Space.xs

    Repeater {
        model: column.facts
        delegate: GridLayout {
            id: fact

            required property var modelData
            readonly property bool narrow: width < Size.units(150)

            Layout.fillWidth: true
            Layout.bottomMargin: fact.narrow ? Space.xs : 0
            columns: fact.narrow ? 1 : 2
            columnSpacing: Space.l
            rowSpacing: 0
            Accessible.role: Accessible.StaticText
            Accessible.name: fact.modelData.label + ": " + fact.modelData.text

            Label {
                Layout.fillWidth: fact.narrow
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
