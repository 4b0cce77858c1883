import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Vestibule.Ui

// A reply that can be given, with the key that gives it.
T.AbstractButton {
    id: row

    required property int number

    implicitWidth: Size.field
    implicitHeight: Math.max(Size.target, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: Space.m
    verticalPadding: Space.xs + Space.xxs
    focusPolicy: enabled ? Qt.StrongFocus : Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("%1: %2").arg(number).arg(text)
    Accessible.focusable: enabled
    Accessible.onPressAction: if (enabled)
        clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: RowLayout {
        spacing: Space.m
        KeyHint {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Space.xxs
            visible: row.number <= 9
            keys: String(row.number)
        }
        Label {
            Layout.fillWidth: true
            text: row.text
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Radius.control
        color: row.down ? Theme.pressed : row.hovered ? Theme.hover : Theme.surface
        border.width: Size.line
        border.color: Theme.edge
        FocusRing {
            control: row
        }
    }
    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
}
