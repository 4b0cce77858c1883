import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// What a case tells: client, order, conditions.
Columns {
    id: sheet

    required property var parts   // [{title, text}]

    minimumWidth: Size.field
    maximumColumns: 3

    Repeater {
        model: sheet.parts
        delegate: Card {
            id: part
            required property var modelData
            Layout.fillWidth: true
            Layout.fillHeight: true
            title: modelData.title
            Markdown {
                Layout.fillWidth: true
                markdown: part.modelData.text
            }
        }
    }
}
