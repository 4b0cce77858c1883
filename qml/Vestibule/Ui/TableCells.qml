import QtQuick
import Vestibule.Ui

// The cells of one row of a Table.
Row {
    id: line

    property var columns: []
    property var widths: []
    property var row: null

    function controlAt(column: int): Item {
        const cell = cells.itemAt(column) as TableCell;
        return cell && cell.control && cell.control.visible && cell.control.enabled ? cell.control : null;
    }

    Repeater {
        id: cells
        model: line.columns
        TableCell {
            required property int index
            required property TableColumn modelData
            column: modelData
            row: line.row
            width: line.widths[index]
            height: line.height
        }
    }
}
