import QtQuick
import QtQuick.Templates as T
import Vestibule.Ui

// One row of a Table. Its cells are made between frames, as soon as there is time; then they stay with it.
T.ItemDelegate {
    id: line

    required property int index
    required property var model
    property var columns: []
    property var widths: []
    property bool current: false
    property bool focusShown: false
    property bool last: false

    implicitHeight: columns.some(column => column.wraps || column.noteRole !== "") ? Size.tableRowTall : Size.tableRow
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Row
    Accessible.name: Assistance.active ? spoken(columns, model) : ""
    Accessible.selected: current
    Accessible.focusable: true
    Accessible.focused: current && focusShown
    Accessible.onPressAction: if (enabled)
        clicked()

    function spoken(columns: var, values: var): string {
        const parts = [];
        for (const column of columns) {
            const text = column.display(values ? values[column.role] : undefined);
            const note = column.noteRole !== "" && values ? values[column.noteRole] ?? "" : "";
            const said = [text, note].filter(one => one !== "").join(", ");
            if (said !== "")
                parts.push(column.title === "" ? said : column.title + ": " + said);
        }
        return parts.join(", ");
    }

    // The control in this column, as far as it can be used now; otherwise null.
    function controlAt(column: int): Item {
        const cells = content.item as TableCells;
        return cells ? cells.controlAt(column) : null;
    }

    // Who goes to the row by the keyboard does not wait for its cells.
    function complete() {
        content.complete();
    }

    // The column whose control has the focus, or -1.
    function focusedColumn(): int {
        return columns.findIndex((column, i) => controlAt(i) && controlAt(i).activeFocus);
    }

    LazyLoader {
        id: content
        height: line.height
        sourceComponent: TableCells {
            columns: line.columns
            widths: line.widths
            row: line.model
        }
    }
    background: Rectangle {
        color: line.current ? Theme.accentSoft : line.down ? Theme.pressed : line.hovered ? Theme.hover : Theme.surface

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Size.line
            visible: !line.last
            color: Theme.hairline
        }
        Rectangle {
            anchors.fill: parent
            anchors.margins: Space.xxs
            visible: line.current && line.focusShown
            radius: Radius.small
            color: "transparent"
            border.width: Size.ring
            border.color: Theme.focus
        }
    }
}
