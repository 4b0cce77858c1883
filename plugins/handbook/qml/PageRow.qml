import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// One page in the table of contents; the first of a stage stands below the stage's title.
FocusScope {
    id: row

    required property var model   // the roles of HandbookList
    property bool badges: true    // whether there is anything to do with the pages
    signal opened

    implicitHeight: column.implicitHeight

    function kind(state: string): string {
        switch (state) {
        case "done":
            return "met";
        case "sign":
            return "waiting";
        case "changed":
            return "returned";
        case "read":
            return "current";
        default:
            return "open";
        }
    }
    function word(state: string): string {
        switch (state) {
        case "done":
            return qsTr("done");
        case "sign":
            return qsTr("to sign");
        case "changed":
            return qsTr("changed: sign again");
        case "read":
            return qsTr("opened");
        default:
            return qsTr("not read");
        }
    }

    ColumnLayout {
        id: column
        anchors {
            left: parent.left
            right: parent.right
        }
        spacing: Space.xs

        Heading {
            Layout.fillWidth: true
            Layout.leftMargin: Space.m
            Layout.topMargin: row.model.index > 0 ? Space.xl : 0
            visible: text !== ""
            text: row.model.header
        }
        ListRow {
            focus: true
            focusPolicy: Qt.NoFocus   // the list is one Tab stop
            highlighted: activeFocus
            title: row.model.title
            subtitle: row.model.summary
            trailingText: row.model.note !== "" ? row.model.note : row.model.minutes > 0 ? qsTr("%n min", "", row.model.minutes) : ""
            chevron: true
            stateText: row.badges ? row.word(row.model.state) : ""
            trailing: [
                StateBadge {
                    visible: row.badges
                    kind: row.kind(row.model.state)
                    text: row.word(row.model.state)
                    Accessible.ignored: true
                }
            ]
            onClicked: row.opened()
        }
    }
}
