import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// A titled part of a page; its children stand in a column below the title.
ColumnLayout {
    id: section

    property string title: ""
    property string description: ""
    property alias actions: actionRow.data
    default property alias content: body.data

    Layout.fillWidth: true
    spacing: Space.m
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    RowLayout {
        Layout.fillWidth: true
        visible: section.title !== "" || actionRow.children.length > 0
        spacing: Space.m

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Space.xxs

            Heading {
                Layout.fillWidth: true
                text: section.title
            }
            Label {
                Layout.fillWidth: true
                Layout.maximumWidth: Size.reading
                visible: text !== ""
                secondary: true
                text: section.description
            }
        }
        Row {
            id: actionRow
            Layout.alignment: Qt.AlignTop
            spacing: Space.s
        }
    }
    LiveColumn {
        id: body
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.maximumWidth: Infinity  // also while it is empty, else the description's width would hold for all
        spacing: Space.s
    }
}
