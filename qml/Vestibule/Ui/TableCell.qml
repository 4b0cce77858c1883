import QtQuick
import Vestibule.Ui

// One cell: text, or what the column's delegate makes of it.
Text {
    id: cell

    required property TableColumn column
    required property var row
    readonly property string noted: column.noteRole !== "" && row ? row[column.noteRole] ?? "" : ""
    // What can be used in it, if there is such a thing.
    readonly property Item control: made.item ? (made.item as TableCellContent).control : null

    leftPadding: Space.m
    rightPadding: Space.m
    text: column.delegate || !row ? "" : column.display(row[column.role])
    textFormat: Text.PlainText
    elide: Text.ElideRight
    wrapMode: column.wraps ? Text.Wrap : Text.NoWrap
    maximumLineCount: column.wraps ? 2 : 1
    bottomPadding: noted !== "" ? Type.small + Space.s : 0
    font.family: Type.family
    font.pixelSize: Type.body
    color: column.toneRole !== "" && row ? toneOf(row[column.toneRole]) : Theme.text
    verticalAlignment: Text.AlignVCenter
    horizontalAlignment: column.numeric ? Text.AlignRight : Text.AlignLeft

    function toneOf(tone: var): color {
        return tone && tone !== "neutral" ? Theme.toneColor(tone) : Theme.text;
    }

    Loader {
        active: cell.noted !== ""
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: Space.m
        anchors.rightMargin: Space.m
        anchors.bottomMargin: Space.s
        Component.onCompleted: setSource("TableCellNote.qml", {
                "cell": cell
            })
    }
    Loader {
        id: made
        anchors.fill: parent
        anchors.leftMargin: Space.m
        anchors.rightMargin: Space.m
        active: cell.column.delegate !== null
        sourceComponent: TableCellContent {
            column: cell.column
            row: cell.row
        }
    }
}
