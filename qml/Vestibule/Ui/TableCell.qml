import QtQuick
import Vestibule.Ui

// One cell: text, or what the column's delegate makes of it.
Item {
    id: cell

    required property TableColumn column
    required property var row
    readonly property var value: row ? row[column.role] : undefined
    readonly property string text: column.display(value)
    readonly property var content: loader.item
    // What can be used in it, if there is such a thing.
    readonly property Item control: content && content.control !== undefined ? content.control : null

    Text {
        anchors.fill: parent
        anchors.leftMargin: Space.m
        anchors.rightMargin: Space.m
        visible: !cell.column.delegate
        text: visible ? cell.text : ""
        textFormat: Text.PlainText
        elide: Text.ElideRight
        font.family: Type.family
        font.pixelSize: Type.body
        color: cell.column.toneRole !== "" && cell.row ? cell.toneOf(cell.row[cell.column.toneRole]) : Theme.text
        verticalAlignment: Text.AlignVCenter
        horizontalAlignment: cell.column.numeric ? Text.AlignRight : Text.AlignLeft
    }
    Loader {
        id: loader
        anchors.fill: parent
        anchors.leftMargin: Space.m
        anchors.rightMargin: Space.m
        active: cell.column.delegate !== null
        sourceComponent: cell.column.delegate
    }
    Binding {
        target: loader.item
        property: "value"
        value: cell.value
        when: loader.item !== null
    }
    Binding {
        target: loader.item
        property: "row"
        value: cell.row
        when: loader.item !== null
    }
    Binding {
        target: cell.control
        property: "focusPolicy"
        value: Qt.ClickFocus
        when: cell.control !== null
    }  // Tab passes it

    function toneOf(tone: var): color {
        return tone && tone !== "neutral" ? Theme.toneColor(tone) : Theme.text;
    }
}
