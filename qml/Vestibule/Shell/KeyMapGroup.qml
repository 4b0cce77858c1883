import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// Keys that hold in one place: what each of them does, and the keys as caps.
LiveColumn {
    id: group

    property string title: ""
    property var rows: []  // [{title, keys: […]}]

    spacing: Space.xs

    Heading {
        Layout.fillWidth: true
        level: 3
        text: group.title
    }
    Repeater {
        model: group.rows
        delegate: Item {
            id: row
            required property var modelData
            Layout.fillWidth: true
            implicitHeight: Math.max(what.implicitHeight, keys.height)

            Label {
                id: what
                anchors {
                    left: parent.left
                    right: keys.left
                    rightMargin: Space.m
                    verticalCenter: parent.verticalCenter
                }
                text: row.modelData.title
                Accessible.description: row.modelData.keys.join(", ")
            }
            Row {
                id: keys
                anchors {
                    right: parent.right
                    verticalCenter: parent.verticalCenter
                }
                spacing: Space.m
                Repeater {
                    model: row.modelData.keys
                    delegate: KeyHint {
                        required property string modelData
                        keys: modelData
                    }
                }
            }
        }
    }
}
