import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// Sign-offs as rows that open one.
LiveColumn {
    id: list

    property var signoffs: []
    signal opened(string subject)

    Layout.fillWidth: true
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
