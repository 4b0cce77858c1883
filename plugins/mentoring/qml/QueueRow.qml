import QtQuick
import Vestibule.Ui
import Vestibule.Mentoring

// One thing that waits in the queue: whose it is, what it is, since when and until when.
ListRow {
    id: row

    readonly property QueuePlace place: parent as QueuePlace
    readonly property var model: place.model
    signal entered
    signal chosen(int index)

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
    highlighted: place.ListView.isCurrentItem
    onClicked: chosen(place.index)
    Keys.onReturnPressed: entered()
    Keys.onEnterPressed: entered()
}
