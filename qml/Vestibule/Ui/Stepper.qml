import QtQuick
import QtQuick.Templates as T
import Vestibule.Ui

// The stages of something, in a row, or one below the other where a row has no room for their names: what is done, what is now, what
// is still locked.
Item {
    id: stepper

    // [{title, subtitle, state, late?}]; state is "done", "now", "open" or "locked"; late: it should be done by now.
    property var steps: []
    property string label: ""
    // Marks only, for a row of a table.
    property bool compact: false
    // Whether a step can be chosen.
    property bool interactive: false
    readonly property bool stacked: !compact && width < steps.length * Size.units(30)
    signal activated(int index)

    implicitWidth: compact ? steps.length * Size.units(8) : Size.content
    implicitHeight: row.implicitHeight
    Accessible.role: Accessible.List
    Accessible.name: label

    function stateText(state: string): string {
        switch (state) {
        case "done":
            return qsTr("done");
        case "now":
            return qsTr("now");
        case "locked":
            return qsTr("locked");
        default:
            return qsTr("open");
        }
    }

    Grid {
        id: row
        width: parent.width
        columns: stepper.stacked ? 1 : Math.max(1, stepper.steps.length)

        Repeater {
            model: stepper.steps.length  // other steps need no other items: a row of a table shows many people's in turn
            T.ItemDelegate {
                id: step

                required property int index
                readonly property var steps: stepper.steps
                readonly property var shown: steps[index] ?? ({
                        "title": "",
                        "state": "open"
                    })  // fewer steps: for a moment it is one too many
                readonly property string kind: shown.state
                readonly property bool late: kind !== "done" && shown.late === true
                readonly property int count: steps.length
                readonly property bool last: index === count - 1
                readonly property bool compact: stepper.compact
                readonly property Grid table: parent as Grid
                readonly property bool stacked: count > 1 && table?.columns === 1
                readonly property string subtitle: shown.subtitle ?? ""

                width: (table?.width ?? 0) / (stacked ? 1 : count)
                implicitHeight: compact ? mark.height : Math.max(mark.height, texts.y + texts.height) + (stacked && !last ? Space.m : 0)
                text: shown.title
                enabled: stepper.interactive
                focusPolicy: enabled ? Qt.StrongFocus : Qt.NoFocus
                Accessible.role: Accessible.ListItem
                Accessible.name: qsTr("%1 of %2: %3, %4").arg(index + 1).arg(count).arg(text).arg(stepper.stateText(kind))
                Accessible.description: subtitle
                Accessible.focusable: enabled
                Accessible.onPressAction: if (enabled)
                    clicked()
                Keys.onReturnPressed: clicked()
                Keys.onEnterPressed: clicked()
                onClicked: stepper.activated(index)

                StepMark {
                    id: mark
                    anchors.left: parent.left
                    kind: step.kind
                    width: step.compact ? Size.icon : implicitWidth
                    height: width

                    FocusRing {
                        control: step
                        corner: parent.radius
                    }
                }
                Rectangle {
                    anchors.left: mark.right
                    anchors.right: parent.right
                    anchors.leftMargin: Space.xs
                    anchors.rightMargin: Space.xs
                    anchors.verticalCenter: mark.verticalCenter
                    visible: !step.last && !step.stacked
                    height: Size.ring
                    radius: height / 2
                    color: step.kind === "done" ? Theme.accent : Theme.hairline
                }
                Rectangle {
                    anchors.top: mark.bottom
                    anchors.bottom: parent.bottom
                    anchors.topMargin: Space.xxs
                    anchors.bottomMargin: Space.xxs
                    anchors.horizontalCenter: mark.horizontalCenter
                    visible: !step.last && step.stacked
                    width: Size.ring
                    radius: width / 2
                    color: step.kind === "done" ? Theme.accent : Theme.hairline
                }
                Column {
                    id: texts
                    anchors.left: parent.left
                    anchors.leftMargin: step.stacked ? mark.width + Space.m : 0
                    anchors.right: parent.right
                    anchors.rightMargin: step.last || step.stacked ? 0 : Space.l
                    y: step.stacked ? 0 : mark.height + Space.s
                    visible: !step.compact
                    spacing: Space.xxs

                    Label {
                        width: parent.width
                        enabled: true
                        text: step.text
                        strong: step.kind === "now"
                        color: step.kind === "locked" ? Theme.secondaryText : Theme.text
                        Accessible.ignored: true
                    }
                    Caption {
                        width: parent.width
                        visible: text !== ""
                        text: step.subtitle
                        color: step.late ? Theme.toneColor("negative") : step.kind === "now" ? Theme.accent : Theme.secondaryText
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
