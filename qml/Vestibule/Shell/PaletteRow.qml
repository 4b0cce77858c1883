import QtQuick
import QtQuick.Templates as T
import Vestibule.Ui

// One thing that was found: what was typed stands out in it. Placed by hand: with every key all rows change, within a frame.
T.ItemDelegate {
    id: row

    required property int index
    required property string title
    required property string marked
    required property string detail
    required property string markedDetail
    required property string kind
    required property string heading
    required property string iconName
    required property string shortcut
    property bool current: false
    readonly property string spoken: joined([title, detail, kind, shortcut])

    readonly property real detailHeight: detail === "" ? 0 : more.implicitHeight

    implicitHeight: ground.y + Math.max(Size.row, name.implicitHeight + detailHeight + 2 * Space.xs)
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

    Caption {
        id: over
        anchors {
            left: parent.left
            right: parent.right
        }
        leftPadding: row.leftPadding
        rightPadding: row.rightPadding
        topPadding: Space.s
        bottomPadding: Space.xs
        visible: text !== ""
        text: row.heading
    }
    Rectangle {
        id: ground
        y: over.visible ? over.height : 0
        width: row.width
        height: row.height - y
        radius: Radius.control
        color: row.current ? Theme.accentSoft : row.hovered ? Theme.hover : "transparent"
    }
    Icon {
        id: symbol
        anchors {
            left: parent.left
            leftMargin: row.leftPadding
            verticalCenter: ground.verticalCenter
        }
        symbol: row.iconName
        visible: available
        color: row.current ? Theme.accent : Theme.secondaryText
    }
    Label {
        id: name
        anchors {
            left: symbol.available ? symbol.right : parent.left
            leftMargin: row.leftPadding
            right: side.left
            rightMargin: Space.m
        }
        y: ground.y + (ground.height - implicitHeight - row.detailHeight) / 2
        text: row.marked
        textFormat: Text.StyledText
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    Caption {
        id: more
        anchors {
            left: name.left
            right: name.right
            top: name.bottom
        }
        visible: row.detail !== ""
        text: row.markedDetail
        textFormat: Text.StyledText
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    Row {
        id: side
        anchors {
            right: parent.right
            rightMargin: row.rightPadding
            verticalCenter: ground.verticalCenter
        }
        spacing: Space.m

        KeyHint {
            anchors.verticalCenter: parent.verticalCenter
            visible: row.shortcut !== ""
            keys: row.shortcut
            Accessible.ignored: true
        }
        Caption {
            anchors.verticalCenter: parent.verticalCenter
            visible: text !== ""
            text: row.kind
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
