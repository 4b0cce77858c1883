import QtQuick
import Vestibule.Ui

// What a column's delegate makes of a row's value.
Loader {
    id: content

    required property TableColumn column
    property var row: null
    readonly property var made: item
    readonly property Item control: made && made.control !== undefined ? made.control : null

    sourceComponent: column.delegate

    Binding {
        target: content.item
        property: "value"
        value: content.row ? content.row[content.column.role] : undefined
        when: content.item !== null
    }
    Binding {
        target: content.item
        property: "row"
        value: content.row
        when: content.item !== null
    }
    Binding {
        target: content.control
        property: "focusPolicy"
        value: Qt.ClickFocus  // Tab passes it
        when: content.control !== null
    }
}
