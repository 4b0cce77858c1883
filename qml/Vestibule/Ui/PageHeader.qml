import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// The top of a page: where it stands, its title, and what can be done with it.
Item {
    id: header

    property string title: ""
    property string subtitle: ""
    property string status: ""
    property var breadcrumb: []
    property alias actions: actionRow.data
    signal breadcrumbActivated(int index)

    implicitHeight: row.implicitHeight + 2 * Space.l

    RowLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Space.xl
        anchors.rightMargin: Space.xl
        anchors.verticalCenter: parent.verticalCenter
        spacing: Space.l

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Space.xxs

            Flow {
                Layout.fillWidth: true
                visible: header.breadcrumb.length > 0
                spacing: Space.xs

                Repeater {
                    model: header.breadcrumb
                    Row {
                        id: crumb
                        required property int index
                        required property string modelData
                        spacing: Space.xs

                        LinkText {
                            text: crumb.modelData
                            font.pixelSize: Type.small
                            onClicked: header.breadcrumbActivated(crumb.index)
                        }
                        Glyph {
                            visible: crumb.index < header.breadcrumb.length - 1
                            anchors.verticalCenter: parent.verticalCenter
                            size: Type.small
                            sign: "right"
                            ink: Theme.secondaryText
                        }
                    }
                }
            }
            Heading {
                Layout.fillWidth: true
                level: 1
                text: header.title
                maximumLineCount: 2
                elide: Text.ElideRight
            }
            Label {
                Layout.fillWidth: true
                visible: text !== ""
                secondary: true
                text: header.subtitle
                maximumLineCount: 3
                elide: Text.ElideRight
            }
        }
        Caption {
            Layout.maximumWidth: header.width / 3
            visible: text !== ""
            text: header.status
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }
        Row {
            id: actionRow
            spacing: Space.s
        }
    }
}
