import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Mentoring

// Sign-offs as rows that open one. The rows stand in a layout of their own, for the reason that Card gives.
Item {
    id: list

    property var signoffs: []
    signal opened(string subject)

    Layout.fillWidth: true
    implicitWidth: rows.implicitWidth
    implicitHeight: rows.implicitHeight

    ColumnLayout {
        id: rows
        width: parent.width
        spacing: 0

        Repeater {
            model: list.signoffs

            ListRow {
                id: row
                required property var modelData
                title: modelData.title
                subtitle: modelData.stage + " · " + modelData.text
                chevron: true
                trailing: [
                    StateBadge {
                        anchors.verticalCenter: parent.verticalCenter
                        kind: row.modelData.kind
                    }
                ]
                onClicked: list.opened(row.modelData.subject)
            }
        }
    }
}
