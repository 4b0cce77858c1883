import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Vestibule.Ui

// One thing in a list: what it is, a line about it, and what stands at its end.
T.ItemDelegate {
    id: row

    property string title: ""
    property string subtitle: ""
    property string trailingText: ""
    property string stateText: ""  // for the screen reader: what a badge at its end says
    property int count: 0
    property string tone: "neutral"
    property bool chevron: false
    // The icon and the count only; the title is for a tip and the screen reader. Without the icon its first letter stands there.
    property bool iconOnly: false
    property bool iconPlace: false  // beside rows that have icons: without one, its first letter stands there
    property string countText: count > 0 ? String(count) : ""  // for the screen reader
    readonly property string initial: title === "" ? "" : String.fromCodePoint(title.codePointAt(0)).toLocaleUpperCase()
    readonly property color ink: !enabled ? Theme.disabledText : highlighted ? Theme.accent : Theme.secondaryText
    property alias trailing: slot.data

    implicitWidth: Size.field
    implicitHeight: Math.max(Size.row, content.implicitHeight + topPadding + bottomPadding)
    Layout.fillWidth: true
    horizontalPadding: iconOnly ? Space.s : Space.m
    verticalPadding: Space.s
    font.family: Type.family
    font.pixelSize: Type.body
    text: title
    // A list is one Tab stop, the arrow keys go through its rows.
    focusPolicy: ListView.view || (parent as LazyRow)?.inList || !enabled ? Qt.NoFocus : Qt.StrongFocus

    Accessible.role: Accessible.ListItem
    Accessible.focusable: enabled
    Accessible.name: title
    Accessible.description: spoken([stateText, subtitle, trailingText, countText])
    Accessible.selected: highlighted
    Accessible.onPressAction: if (enabled)
        clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    function spoken(parts: var): string {
        return parts.filter(part => part !== "").join(", ");
    }

    RowLayout {
        id: content
        anchors.fill: parent
        anchors.leftMargin: row.leftPadding
        anchors.rightMargin: row.rightPadding
        spacing: row.iconOnly ? Space.xs : Space.m

        Icon {
            id: symbol
            Layout.fillWidth: row.iconOnly
            symbol: row.icon.name
            visible: available
            color: row.ink
        }
        Label {
            Layout.fillWidth: row.iconOnly
            Layout.preferredWidth: row.iconOnly ? -1 : Size.icon
            visible: (row.iconOnly || row.iconPlace) && !symbol.available
            text: row.initial
            strong: true
            color: row.ink
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
        ColumnLayout {
            Layout.fillWidth: true
            visible: !row.iconOnly
            spacing: Space.xxs

            Label {
                Layout.fillWidth: true
                text: row.title
                strong: row.highlighted
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Caption {
                Layout.fillWidth: true
                visible: text !== ""
                text: row.subtitle
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
        Caption {
            Layout.maximumWidth: row.width / 3
            visible: text !== ""
            text: row.trailingText
            maximumLineCount: 2
            elide: Text.ElideRight
            color: row.enabled ? Theme.toneColor(row.tone) : Theme.disabledText
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: true
        }
        CountBadge {
            count: row.iconOnly ? 0 : row.count
            tone: row.tone
            Accessible.ignored: true
        }
        Row {
            id: slot
            visible: children.length > 0 && !row.iconOnly
            spacing: Space.s
        }
        Glyph {
            visible: row.chevron
            sign: "right"
            ink: Theme.secondaryText
        }
    }
    // Where there is room for the icon only, the count stands in its corner.
    Loader {
        anchors.right: parent.right
        anchors.top: parent.top
        source: row.iconOnly && row.count > 0 ? "CountBadge.qml" : ""
        onLoaded: (item as CountBadge).count = Qt.binding(() => row.count)
    }
    background: Rectangle {
        radius: Radius.control
        color: row.highlighted ? Theme.accentSoft : row.down ? Theme.pressed : row.hovered && row.enabled ? Theme.hover : "transparent"
        FocusRing {
            control: row
            gap: -Size.ring
        }
    }
}
