import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Vestibule.Ui
import Vestibule.ColdCall

// The parts of the script in their order, to search and to choose from. One Tab stop; Up and Down go through the rows.
ColumnLayout {
    id: outline

    required property ScriptEditor model

    spacing: Space.s

    function follow() {
        list.currentIndex = model.outline.rowOf(model.kind, model.partId);
        if (list.currentIndex >= 0)
            list.positionViewAtIndex(list.currentIndex, ListView.Contain);
    }
    function kindText(kind: string): string {
        switch (kind) {
        case "turn":
            return qsTr("Turn");
        case "reply":
            return qsTr("Reply");
        case "end":
            return qsTr("End");
        default:
            return qsTr("The call");
        }
    }
    function stateText(errors: int, warnings: int): string {
        const error = errors > 0 ? qsTr("%n error(s)", "", errors) : "";
        const warning = warnings > 0 ? qsTr("%n warning(s)", "", warnings) : "";
        return error !== "" && warning !== "" ? error + ", " + warning : error + warning;
    }

    Connections {
        target: outline.model
        function onSelectionChanged() {
            outline.follow();
        }
    }
    Connections {
        target: outline.model.outline
        function onModelReset() {
            outline.follow();
        }
    }
    SearchField {
        id: search
        Layout.fillWidth: true
        label: qsTr("Search in the script")
        placeholderText: qsTr("Search in the script")
        onQueryChanged: outline.model.outline.filter = query
    }
    ListView {
        id: list
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Outline of the script")
        T.ScrollBar.vertical: ScrollBar {
        }
        model: outline.model.outline
        currentIndex: -1
        Component.onCompleted: outline.follow()
        onActiveFocusChanged: if (activeFocus && currentItem)
            currentItem.forceActiveFocus(Qt.TabFocusReason)
        onCurrentIndexChanged: if (activeFocus && currentIndex >= 0)
            outline.model.selectRow(currentIndex)
        delegate: ListRow {
            id: row
            required property var model
            required property int index
            readonly property string kind: model.kind

            width: list.width - Space.m
            x: LayoutMirroring.enabled ? Space.m : 0
            leftPadding: LayoutMirroring.enabled ? Space.m : Space.m + (kind === "reply" ? Space.l : 0)
            rightPadding: LayoutMirroring.enabled ? Space.m + (kind === "reply" ? Space.l : 0) : Space.m
            title: row.model.partId !== "" ? row.model.partId : outline.kindText("call")
            subtitle: row.model.text
            highlighted: list.currentIndex === index
            stateText: [outline.kindText(kind), outline.stateText(row.model.errors, row.model.warnings)].filter(text => text !== "").join(", ")
            trailing: [
                Glyph {
                    visible: row.model.errors + row.model.warnings > 0
                    sign: row.model.errors > 0 ? "cross" : "warning"
                    ink: row.model.errors > 0 ? Theme.negative : Theme.warning
                }
            ]
            onClicked: {
                forceActiveFocus(Qt.MouseFocusReason);
                outline.model.selectRow(row.index);
            }
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Space.s
        Button {
            text: qsTr("New turn")
            onClicked: outline.model.addTurn()
        }
        Button {
            text: qsTr("New reply")
            enabled: outline.model.kind === "turn" || outline.model.kind === "reply"
            onClicked: outline.model.addReply()
        }
    }
}
