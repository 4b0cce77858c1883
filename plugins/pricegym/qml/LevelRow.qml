import QtQuick
import Vestibule.Ui
import Vestibule.PriceGym

// A level in the list: what it is about and how far one is.
ListRow {
    id: row

    readonly property LevelPlace place: parent as LevelPlace
    readonly property var model: place.model

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
            return qsTr("under way");
        case "again":
            return qsTr("not passed yet");
        case "none":
            return qsTr("no attempts left");
        case "locked":
            return qsTr("locked");
        default:
            return qsTr("not begun");
        }
    }

    highlighted: activeFocus
    title: model.title
    // What opens it is said whole, below the title: at the row's end there is room for two or three words.
    subtitle: model.state === "locked" && model.note !== "" ? model.note : model.practise !== "" ? qsTr("To practise: %1").arg(model.practise) : model.summary
    trailingText: model.state === "locked" ? "" : model.note !== "" ? model.note : model.minutes > 0 ? qsTr("%n min", "", model.minutes) : ""
    chevron: true
    stateText: badgeText(model.state)
    trailing: [
        StateBadge {
            visible: text !== ""
            kind: row.badge(row.model.state)
            text: row.stateText
            Accessible.ignored: true
        }
    ]
    onClicked: place.open()
}
