import QtQuick
import Vestibule.Ui

// One thing that waits in the queue: whose it is, what it is, since when and until when.
ListRow {
    id: row

    required property var model

    focusPolicy: Qt.NoFocus
    title: model.person
    subtitle: model.thing + "\n" + (model.due === "" ? model.handedIn : model.due + " · " + model.handedIn)
    trailing: [
        StateBadge {
            anchors.verticalCenter: parent.verticalCenter
            visible: row.model.late
            kind: "late"
        }
    ]
    Accessible.description: model.exact
}
