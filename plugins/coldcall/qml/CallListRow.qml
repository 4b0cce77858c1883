import QtQuick
import Vestibule.Ui
import Vestibule.ColdCall

// A call of the programme, and how far the person is with it.
ListRow {
    id: row

    readonly property CallPlace place: parent as CallPlace
    readonly property var model: place.model

    highlighted: activeFocus
    title: model.title
    subtitle: [model.incoming ? qsTr("Incoming") : qsTr("Outgoing"), qsTr("%n min", "", model.minutes), model.summary].join(" · ")
    trailingText: model.note
    chevron: true
    stateText: place.calls.showsResults ? badgeText(model.state) : ""
    trailing: [
        StateBadge {
            visible: text !== ""
            kind: row.badge(row.model.state)
            text: row.stateText
            Accessible.ignored: true
        }
    ]

    onClicked: place.calls.open(place.index)

    function badge(state: string): string {
        switch (state) {
        case "passed":
            return "met";
        case "running":
            return "current";
        case "again":
            return "returned";
        case "none":
        case "locked":
            return "locked";
        default:
            return "open";
        }
    }
    function badgeText(state: string): string {
        switch (state) {
        case "passed":
            return qsTr("passed");
        case "running":
            return qsTr("cut off");
        case "again":
            return qsTr("not passed yet");
        case "none":
            return qsTr("no attempts left");
        case "locked":
            return qsTr("locked");
        default:
            return qsTr("not played yet");
        }
    }
}
