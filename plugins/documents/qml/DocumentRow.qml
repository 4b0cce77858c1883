import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// One document in the list; the first of a section stands below the section's title.
FocusScope {
    id: row

    required property var model   // the roles of DocumentList
    signal opened

    implicitHeight: column.implicitHeight

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
            trailingText: row.model.note
            chevron: true
            stateText: row.model.stateText
            trailing: [
                StateBadge {
                    visible: row.model.stateText !== ""
                    kind: row.model.state
                    text: row.model.stateText
                    Accessible.ignored: true
                }
            ]
            onClicked: row.opened()
        }
    }
}
