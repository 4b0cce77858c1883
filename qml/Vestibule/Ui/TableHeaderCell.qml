import QtQuick
import QtQuick.Templates as T
import Vestibule.Ui

// The title of a column; sorts when pressed, and its edge drags the width (Shift with Left and Right on the keyboard). The table
// gives it the focus.
T.AbstractButton {
    id: cell

    required property TableColumn column
    property bool sorted: false
    property int order: Qt.AscendingOrder

    implicitHeight: Size.target
    text: column.title
    enabled: column.sortable
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ColumnHeader
    Accessible.name: text
    Accessible.description: !sorted ? "" : order === Qt.AscendingOrder ? qsTr("Sorted, smallest first") : qsTr("Sorted, greatest first")
    Accessible.focusable: enabled
    Accessible.onPressAction: if (enabled)
        clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    Keys.onPressed: event => {
        const step = event.key === Qt.Key_Right ? Space.l : event.key === Qt.Key_Left ? -Space.l : 0;
        event.accepted = step !== 0 && (event.modifiers & Qt.ShiftModifier) !== 0;
        if (event.accepted)
            resize(width + step);
    }

    function resize(wanted: real) {
        column.userWidth = Math.max(column.minimumWidth, wanted);
    }

    Row {
        anchors.fill: parent
        anchors.leftMargin: Space.m
        anchors.rightMargin: Space.m
        spacing: Space.xs
        layoutDirection: cell.column.numeric ? Qt.RightToLeft : Qt.LeftToRight

        Text {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, parent.width - (arrow.visible ? arrow.width + parent.spacing : 0))
            text: cell.text
            textFormat: Text.PlainText
            elide: Text.ElideRight
            font.family: Type.family
            font.pixelSize: Type.small
            font.weight: Type.semibold
            color: cell.sorted || (cell.hovered && cell.enabled) ? Theme.text : Theme.secondaryText
        }
        Glyph {
            id: arrow
            anchors.verticalCenter: parent.verticalCenter
            visible: cell.sorted
            size: Type.small
            sign: cell.order === Qt.AscendingOrder ? "up" : "down"
            ink: Theme.text
        }
    }
    background: Item {
        FocusRing {
            control: cell
            gap: -Size.ring - Space.xxs
            corner: Radius.control
        }
    }
    MouseArea {
        id: edge
        anchors.right: parent.right
        width: Space.s
        height: parent.height
        enabled: true
        cursorShape: Qt.SplitHCursor
        preventStealing: true
        onPositionChanged: event => {
            if (pressed)
                cell.resize(mapToItem(cell, event.x, 0).x + width / 2);
        }
        onDoubleClicked: cell.column.userWidth = 0

        Rectangle {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: Size.line
            height: parent.height / 2
            visible: edge.containsMouse || edge.pressed || cell.hovered
            color: Theme.outline
        }
    }
}
