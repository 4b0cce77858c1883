import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Vestibule.Ui

// One thing that was found: what was typed stands out in it.
T.ItemDelegate {
    id: row

    required property int index
    required property string title
    required property string marked
    required property string detail
    required property string markedDetail
    required property string kind
    required property string iconName
    required property string shortcut
    property bool current: false
    readonly property string spoken: joined([title, detail, kind, shortcut])

    implicitHeight: Math.max(Size.row, content.implicitHeight + 2 * Space.xs)
    horizontalPadding: Space.m
    focusPolicy: Qt.NoFocus
    text: title

    Accessible.role: Accessible.ListItem
    Accessible.name: title
    Accessible.description: joined([detail, kind, shortcut])
    Accessible.selected: current
    Accessible.onPressAction: clicked()

    function joined(parts: var): string {
        return parts.filter(part => part !== "").join(", ");
    }

    RowLayout {
        id: content
        anchors {
            fill: parent
            leftMargin: row.leftPadding
            rightMargin: row.rightPadding
        }
        spacing: Space.m

        Icon {
            symbol: row.iconName
            visible: available
            color: row.current ? Theme.accent : Theme.secondaryText
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: row.marked
                textFormat: Text.StyledText
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Caption {
                Layout.fillWidth: true
                visible: row.detail !== ""
                text: row.markedDetail
                textFormat: Text.StyledText
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
        KeyHint {
            visible: row.shortcut !== ""
            keys: row.shortcut
            Accessible.ignored: true
        }
        Caption {
            visible: text !== ""
            text: row.kind
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Radius.control
        color: row.current ? Theme.accentSoft : row.hovered ? Theme.hover : "transparent"
    }
}
