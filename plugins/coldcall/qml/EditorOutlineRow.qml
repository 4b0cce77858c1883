import QtQuick
import Vestibule.Ui

// A part of the script in the outline.
ListRow {
    id: row

    readonly property EditorOutlinePlace place: parent as EditorOutlinePlace
    readonly property var model: place.model
    readonly property string kind: model.kind
    readonly property real indent: kind === "reply" ? Space.l : 0

    leftPadding: LayoutMirroring.enabled ? Space.m : Space.m + indent
    rightPadding: LayoutMirroring.enabled ? Space.m + indent : Space.m
    title: kind === "must" ? qsTr("Rule %1").arg(Number(model.partId) + 1) : model.partId !== "" ? model.partId : kindText()
    subtitle: model.text
    highlighted: place.current
    stateText: model.errors + model.warnings > 0 ? kindText() + ", " + problemText() : kindText()
    trailing: [
        Glyph {
            visible: row.model.errors + row.model.warnings > 0
            sign: row.model.errors > 0 ? "cross" : "warning"
            ink: row.model.errors > 0 ? Theme.negative : Theme.warning
        }
    ]
    onClicked: place.choose()

    function kindText(): string {
        switch (kind) {
        case "turn":
            return qsTr("Turn");
        case "reply":
            return qsTr("Reply");
        case "end":
            return qsTr("End");
        case "state":
            return qsTr("State");
        case "check":
            return qsTr("Check");
        case "blocker":
            return qsTr("Blocker");
        case "objection":
            return qsTr("Objection");
        case "must":
            return qsTr("Rule");
        default:
            return qsTr("The call");
        }
    }
    function problemText(): string {
        const error = model.errors > 0 ? qsTr("%n error(s)", "", model.errors) : "";
        const warning = model.warnings > 0 ? qsTr("%n warning(s)", "", model.warnings) : "";
        return error !== "" && warning !== "" ? error + ", " + warning : error + warning;
    }
}
