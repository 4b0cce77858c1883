import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Vestibule.Ui
import Vestibule.Readiness

// One requirement: what it is, what is missing, whose step, how it stands; unfolded, the events that it rests on.
ColumnLayout {
    id: line

    readonly property RequirementPlace place: parent as RequirementPlace
    readonly property int index: place.index
    readonly property int depth: place.model.depth
    readonly property string title: place.model.title
    readonly property string note: place.model.note
    readonly property string kind: place.model.kind
    readonly property string stateText: place.model.stateText
    readonly property string why: place.model.why
    readonly property string owner: place.model.owner
    readonly property string since: place.model.since
    readonly property bool group: place.model.group
    readonly property bool met: place.model.met
    readonly property bool expandable: place.model.expandable
    readonly property bool expanded: place.model.expanded
    readonly property bool grantable: place.model.grantable
    readonly property var evidence: place.model.evidence
    readonly property bool own: place.own
    readonly property bool mayAct: place.mayAct
    readonly property bool opens: own && !group && !met && kind !== "locked"
    readonly property bool narrow: width < RequirementColumns.roomForAll
    readonly property bool reacts: opens || expandable

    spacing: 0

    function joined(parts: var, separator: string): string {
        return parts.filter(part => part !== "").join(separator);
    }

    T.ItemDelegate {
        id: head
        Layout.fillWidth: true
        implicitHeight: Math.max(Size.row, columns.implicitHeight + 2 * Space.xs)
        hoverEnabled: line.reacts
        focusPolicy: line.reacts ? Qt.StrongFocus : Qt.NoFocus
        text: line.title
        Accessible.role: Accessible.ListItem
        Accessible.name: line.title
        Accessible.description: line.joined([line.stateText, line.why, line.note, line.owner, line.since], ", ")
        Accessible.focusable: line.reacts
        Accessible.onPressAction: if (enabled)
            clicked()
        Keys.onReturnPressed: clicked()
        Keys.onEnterPressed: clicked()
        onClicked: if (line.opens)
            line.place.opened(line.index)
        else if (line.expandable)
            line.place.toggled(line.index)

        background: Rectangle {
            radius: Radius.control
            color: !line.reacts ? "transparent" : head.down ? Theme.pressed : head.hovered ? Theme.hover : "transparent"
            FocusRing {
                control: head
            }
        }
        RowLayout {
            id: columns
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Space.m

            GlyphButton {
                Layout.leftMargin: line.depth * (line.narrow ? Space.s : Space.xl)
                Layout.rightMargin: -Space.m
                opacity: line.expandable ? 1 : 0
                enabled: line.expandable
                sign: line.expanded ? "down" : "right"
                text: line.expanded ? qsTr("Hide the record") : qsTr("Show the record")
                onClicked: line.place.toggled(line.index)
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Label {
                    Layout.fillWidth: true
                    text: line.title
                    strong: line.group
                    color: line.opens ? Theme.accent : line.kind === "locked" ? Theme.secondaryText : Theme.text
                    Accessible.ignored: true
                }
                Caption {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: line.note === "" ? line.why : line.why === "" ? line.note : qsTr("%1: %2").arg(line.why).arg(line.note)
                    Accessible.ignored: true
                }
                Caption {
                    Layout.fillWidth: true
                    visible: line.narrow && text !== ""
                    text: line.joined([line.owner, line.since], " · ")
                    Accessible.ignored: true
                }
            }
            Label {
                Layout.preferredWidth: RequirementColumns.owner
                visible: !line.narrow
                text: line.owner
                Accessible.ignored: true
            }
            Item {
                Layout.preferredWidth: RequirementColumns.state
                implicitHeight: badge.implicitHeight

                StateBadge {
                    id: badge
                    anchors.left: parent.left
                    kind: line.kind
                    text: line.stateText
                    Accessible.ignored: true
                }
            }
            Label {
                Layout.preferredWidth: RequirementColumns.since
                visible: !line.narrow
                text: line.since
                secondary: true
                Accessible.ignored: true
            }
        }
    }
    LiveColumn {
        visible: line.expanded
        Layout.fillWidth: true
        Layout.leftMargin: Size.target + line.depth * Space.xl
        Layout.bottomMargin: Space.s
        spacing: 0

        Repeater {
            model: line.expanded ? line.evidence : []

            RowLayout {
                id: event
                required property var modelData
                Layout.fillWidth: true
                Layout.minimumHeight: Size.target
                spacing: Space.m

                Label {
                    Layout.preferredWidth: RequirementColumns.since
                    secondary: true
                    text: event.modelData.day
                }
                Label {
                    Layout.fillWidth: true
                    text: line.joined([event.modelData.deed, event.modelData.score, event.modelData.actor], " · ")
                }
                Button {
                    visible: line.mayAct
                    flat: true
                    text: qsTr("Declare void…")
                    tip: qsTr("The event stays in the record and counts no more")
                    onClicked: line.place.voidAsked(event.modelData.event, event.modelData.deed)
                }
            }
        }
        Caption {
            visible: line.expanded && line.evidence.length === 0
            text: qsTr("Nothing is recorded yet.")
        }
        Button {
            visible: line.mayAct && line.grantable
            Layout.topMargin: Space.xs
            text: qsTr("Grant an attempt…")
            onClicked: line.place.grantAsked(line.index, line.title)
        }
    }
    Divider {
        Layout.fillWidth: true
    }
}
