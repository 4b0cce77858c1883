import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Vestibule.Ui
import Vestibule.ColdCall

// What the check and the lint say, each with a way to its place; what the call can score.
Rectangle {
    id: checks

    required property ScriptEditor model
    readonly property var found: model.check
    readonly property bool clean: model.problems.length === 0

    implicitHeight: body.implicitHeight + 2 * Space.l
    radius: Radius.card
    color: Theme.surface
    border.width: Size.line
    border.color: Theme.hairline
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Checks")

    function countText(): string {
        const errors = found.errors ?? 0;
        const warnings = found.warnings ?? 0;
        if (errors + warnings === 0)
            return qsTr("No problems");
        return [errors > 0 ? qsTr("%n error(s)", "", errors) : "", warnings > 0 ? qsTr("%n warning(s)", "", warnings) : ""].filter(text => text !== "").join(", ");
    }
    function scoreText(): string {
        if (!found.playable)
            return qsTr("The call cannot be played until the errors are corrected.");
        const score = qsTr("Score from %1 % to %2 %, passed at %3 %.").arg(found.min).arg(found.max).arg(found.pass);
        return score + " " + (found.reachable ? qsTr("The call can be passed.") : qsTr("Nobody can pass the call."));
    }
    function sizeText(): string {
        const size = qsTr("Turns: %1, replies: %2, states looked at: %3.").arg(found.turns).arg(found.replies).arg(found.states);
        return found.complete ? size : size + " " + qsTr("There are more states than can be looked at.");
    }

    ColumnLayout {
        id: body
        anchors.fill: parent
        anchors.margins: Space.l
        spacing: Space.s

        RowLayout {
            Layout.fillWidth: true
            spacing: Space.s
            Glyph {
                sign: checks.model.checking ? "clock" : (checks.found.errors ?? 0) > 0 ? "cross" : (checks.found.warnings ?? 0) > 0 ? "warning" : "check"
                ink: checks.model.checking ? Theme.secondaryText : (checks.found.errors ?? 0) > 0 ? Theme.negative : (checks.found.warnings ?? 0) > 0 ? Theme.warning : Theme.positive
            }
            Heading {
                Layout.fillWidth: true
                level: 3
                text: checks.model.checking ? qsTr("Checking…") : checks.countText()
            }
        }
        Label {
            Layout.fillWidth: true
            text: checks.scoreText()
        }
        Caption {
            Layout.fillWidth: true
            visible: checks.found.playable === true
            text: checks.sizeText()
        }
        ListView {
            id: list
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: count > 0
            keyNavigationEnabled: true
            highlightMoveDuration: 0
            model: checks.model.problems
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Problems")
            onActiveFocusChanged: if (activeFocus && currentItem)
                currentItem.forceActiveFocus(Qt.TabFocusReason)
            T.ScrollBar.vertical: ScrollBar {
            }
            delegate: T.ItemDelegate {
                id: row
                required property var modelData

                width: ListView.view.width - Space.m
                implicitHeight: words.implicitHeight + 2 * Space.s
                text: modelData.message
                focusPolicy: Qt.NoFocus
                Accessible.role: Accessible.ListItem
                Accessible.name: modelData.message
                Accessible.description: [modelData.error ? qsTr("error") : qsTr("warning"), modelData.place].join(", ")
                Accessible.onPressAction: clicked()
                Keys.onReturnPressed: clicked()
                Keys.onEnterPressed: clicked()
                onClicked: checks.model.select(modelData.kind, modelData.id)

                RowLayout {
                    id: words
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.margins: Space.xs
                    y: Space.s
                    spacing: Space.s
                    Glyph {
                        Layout.alignment: Qt.AlignTop
                        sign: row.modelData.error ? "cross" : "warning"
                        ink: row.modelData.error ? Theme.negative : Theme.warning
                    }
                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: Space.xxs
                        Label {
                            Layout.fillWidth: true
                            text: row.modelData.message
                            Accessible.ignored: true
                        }
                        Caption {
                            Layout.fillWidth: true
                            color: Theme.accent
                            text: row.modelData.place
                            Accessible.ignored: true
                        }
                    }
                }
                background: Rectangle {
                    radius: Radius.control
                    color: row.hovered ? Theme.hover : "transparent"
                    FocusRing {
                        control: row
                        gap: -Size.ring
                    }
                }
            }
        }
    }
}
