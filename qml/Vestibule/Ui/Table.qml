import QtQuick
import QtQuick.Templates as T
import Vestibule.Ui

// Rows and columns over any item model, a ListModel or an array of objects. Only the rows in sight exist, so ten thousand
// scroll as easily as ten. Return or a click activates a row.
// The current row, and where it is seen, stay with what it shows when the rows are sorted, filtered or loaded anew.
// One Tab stop: Up, Down, Page Up, Page Down, Home and End go through the rows and up to the titles; Left and Right go through the
// titles, or from a row through the controls in its cells.
FocusScope {
    id: table

    property var model: []
    property list<TableColumn> columns
    property string label: ""
    property string filterText: ""
    // The role that tells rows apart when the model is reset.
    property string keyRole: ""
    property PageMemory memory: null  // of the page whose table this is: order, widths and place are kept
    // The column that sorts, among all of `columns`; -1 = the model's own order.
    property int sortColumn: -1
    property int sortOrder: Qt.AscendingOrder
    property alias currentRow: list.currentIndex
    readonly property int count: rows.count
    property string emptyTitle: qsTr("Nothing here yet")
    property string emptyText: ""
    // `row` counts as shown; `item` holds all roles of it.
    signal activated(int row, var item)

    readonly property var columnList: Array.from(columns).filter(column => column.shown)
    readonly property var widths: shareWidths(columnList, width - 2 * Size.line)
    readonly property real rowWidth: widths.reduce((sum, one) => sum + one, 0)
    readonly property real rowHeight: columnList.some(column => column.wraps || column.noteRole !== "") ? Size.tableRowTall : Size.tableRow
    readonly property bool bare: list.count === 0 && !rows.arranging  // there is nothing to show, and it says so
    readonly property TableRow currentLine: list.currentItem as TableRow

    implicitWidth: Size.content
    implicitHeight: header.height + (bare ? nothing.implicitHeight : Math.max(1, Math.min(list.count, 10)) * rowHeight) + sideways.barHeight + 2 * Size.line
    Accessible.role: Accessible.Table
    Accessible.name: label

    function rowAt(row: int): var {
        return rows.get(row);
    }

    function sortBy(column: int) {
        if (column === sortColumn) {
            sortOrder = sortOrder === Qt.AscendingOrder ? Qt.DescendingOrder : Qt.AscendingOrder;
        } else {
            sortColumn = column;
            sortOrder = Qt.AscendingOrder;
        }
    }

    // Widths in px: as declared or dragged; columns that fill share the rest.
    function shareWidths(columns: var, available: real): var {
        const own = columns.map(column => column.userWidth > 0 ? column.userWidth : Math.round(column.width * Type.spread));
        const filling = columns.map(column => column.fill && column.userWidth === 0);
        const count = filling.filter(fill => fill).length;
        const taken = own.reduce((sum, one, i) => filling[i] ? sum : sum + one, 0);
        return own.map((one, i) => filling[i] ? Math.max(columns[i].minimumWidth, Math.floor((available - taken) / count)) : one);
    }

    function filterRoles(columns: var): var {
        const roles = [];
        for (const column of columns.filter(one => one.filtered))
            roles.push(column.role, column.noteRole);
        return roles.filter(role => role !== "");
    }

    function sortRoleOf(column: int): string {
        return column >= 0 && column < columns.length ? columns[column].sortRole : "";
    }

    function activate(row: int) {
        if (row < 0 || row >= count)
            return;
        currentRow = row;
        activated(row, rowAt(row));
    }

    // To the same control in another row, or to the row.
    function moveTo(row: int) {
        if (count === 0)
            return;
        const column = currentLine ? currentLine.focusedColumn() : -1;
        currentRow = Math.max(0, Math.min(count - 1, row));
        list.positionViewAtIndex(currentRow, ListView.Contain);
        focusColumn(column);
    }

    function focusColumn(column: int) {
        currentLine.complete();
        focusOn(currentLine.controlAt(column) ?? currentLine);
    }

    function moveUp() {
        if (currentRow > 0)
            moveTo(currentRow - 1);
        else
            focusTitle();
    }

    // Through the controls of the row; before the first of them is the row itself.
    function moveAcross(step: int) {
        if (!currentLine)
            return;
        currentLine.complete();
        let column = currentLine.focusedColumn() + step;
        while (column >= 0 && column < columnList.length && !currentLine.controlAt(column))
            column += step;
        if (column < columnList.length)
            focusOn(currentLine.controlAt(column) ?? currentLine);
    }

    function moveAlongTitles(from: int, step: int) {
        for (let column = from + step; column >= 0 && column < titles.count; column += step) {
            if (titles.itemAt(column).enabled) {
                focusOn(titles.itemAt(column));
                return;
            }
        }
    }

    function focusTitle() {
        const sorted = columnList.indexOf(columns[sortColumn]);
        if (sorted >= 0)
            focusOn(titles.itemAt(sorted));
        else
            moveAlongTitles(-1, 1);
    }

    function focusOn(item: Item) {
        item.forceActiveFocus(Qt.TabFocusReason);
        if (item === currentLine)
            return;
        const x = item.mapToItem(sideways.contentItem, 0, 0).x;
        sideways.contentX = Math.max(0, x + item.width - sideways.width, Math.min(sideways.contentX, x));
    }

    KeptRows {
        id: rows
        view: list
        source: table.model
        keyRole: table.keyRole
        memory: table.memory
        filterText: table.filterText
        filterRoles: table.filterRoles(table.columnList)
        sortBy: table.sortRoleOf(table.sortColumn)
        order: table.sortOrder

        property bool hadFocus: false
        property int focusedColumn: -1
        onAboutToRearrange: {
            hadFocus = list.activeFocus;
            focusedColumn = hadFocus && table.currentLine ? table.currentLine.focusedColumn() : -1;
        }
        onRearranged: if (hadFocus && table.currentLine)
            table.focusColumn(focusedColumn)
    }

    Remembered {
        memory: table.memory
        name: "table"
        habit: true
        value: ({
                "column": table.sortColumn,
                "order": table.sortOrder,
                "widths": Array.from(table.columns).map(column => column.userWidth)
            })
        onFound: arranged => {
            table.sortColumn = arranged.column;
            table.sortOrder = arranged.order;
            arranged.widths.forEach((width, i) => table.columns[i].userWidth = width);
        }
    }
    TableKeys {
        told: table.visible && table.count > 0 && table.Window.window !== null  // not any more once its page was left
    }
    Rectangle {
        anchors.fill: parent
        radius: Radius.control
        color: Theme.surface
        border.width: Size.line
        border.color: Theme.hairline
    }
    Flickable {
        id: sideways
        anchors.fill: parent
        anchors.margins: Size.line
        contentWidth: Math.max(width, table.rowWidth)
        contentHeight: height
        // Where the first column is: at the right end for those who read from there.
        readonly property real start: LayoutMirroring.enabled ? contentWidth - width : 0
        onStartChanged: contentX = start
        readonly property real barHeight: table.rowWidth > width ? Space.m : 0  // below the rows, not on the last of them
        interactive: contentWidth > width
        flickableDirection: Flickable.HorizontalFlick
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.horizontal: ScrollBar {
        }

        Row {
            id: header
            height: Size.target + Size.line
            Keys.onLeftPressed: moveAlong(table.LayoutMirroring.enabled ? 1 : -1)
            Keys.onRightPressed: moveAlong(table.LayoutMirroring.enabled ? -1 : 1)
            Keys.onDownPressed: table.moveTo(table.currentRow)

            function moveAlong(step: int) {
                table.moveAlongTitles(table.columnList.findIndex((column, i) => titles.itemAt(i).activeFocus), step);
            }

            Repeater {
                id: titles
                model: table.columnList
                TableHeaderCell {
                    required property int index
                    required property TableColumn modelData
                    column: modelData
                    enabled: modelData.sortable && table.count > 0
                    width: table.widths[index]
                    sorted: table.columns[table.sortColumn] === modelData
                    order: table.sortOrder
                    onClicked: table.sortBy(Array.from(table.columns).indexOf(modelData))
                }
            }
        }
        Rectangle {
            y: header.height - height
            width: sideways.contentWidth
            height: Size.line
            color: Theme.hairline
        }
        ListView {
            id: list
            y: header.height
            width: sideways.contentWidth
            height: sideways.height - header.height - sideways.barHeight
            focus: true
            activeFocusOnTab: count > 0
            clip: true
            model: rows
            currentIndex: -1
            reuseItems: true
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            keyNavigationEnabled: false
            onActiveFocusChanged: if (activeFocus && currentIndex < 0 && count > 0)
                currentIndex = 0
            T.ScrollBar.vertical: ScrollBar {
                parent: table
                x: table.LayoutMirroring.enabled ? Size.line : table.width - width - Size.line
                y: list.y + Size.line
                height: list.height
            }

            readonly property int page: Math.max(1, Math.floor(height / table.rowHeight) - 1)
            Keys.onUpPressed: table.moveUp()
            Keys.onDownPressed: table.moveTo(currentIndex + 1)
            Keys.onLeftPressed: table.moveAcross(table.LayoutMirroring.enabled ? 1 : -1)
            Keys.onRightPressed: table.moveAcross(table.LayoutMirroring.enabled ? -1 : 1)
            Keys.onReturnPressed: table.activate(currentIndex)
            Keys.onEnterPressed: table.activate(currentIndex)
            Keys.onSpacePressed: table.activate(currentIndex)
            Keys.onPressed: event => {
                event.accepted = true;
                switch (event.key) {
                case Qt.Key_PageUp:
                    table.moveTo(currentIndex - page);
                    break;
                case Qt.Key_PageDown:
                    table.moveTo(currentIndex + page);
                    break;
                case Qt.Key_Home:
                    table.moveTo(0);
                    break;
                case Qt.Key_End:
                    table.moveTo(count - 1);
                    break;
                default:
                    event.accepted = false;
                }
            }

            delegate: TableRow {
                width: list.width
                columns: table.columnList
                widths: table.widths
                current: list.currentIndex === index
                focusShown: activeFocus
                last: index === list.count - 1 && list.contentHeight >= list.height
                onClicked: {
                    list.forceActiveFocus(Qt.MouseFocusReason);
                    table.activate(index);
                }
            }
        }
    }
    MessageState {
        id: nothing
        anchors.left: parent.left
        anchors.right: parent.right
        y: header.height
        visible: table.bare
        title: table.filterText === "" ? table.emptyTitle : qsTr("Nothing matches “%1”").arg(table.filterText)
        text: table.filterText === "" ? table.emptyText : qsTr("Try fewer or other words.")
    }
}
