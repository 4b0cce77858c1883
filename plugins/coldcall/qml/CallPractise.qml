import QtQuick
import Vestibule.Ui
import Vestibule.ColdCall

// Something to practise after a call.
ListRow {
    required property CallDebrief debrief
    required property var practise

    title: practise.title
    subtitle: [practise.question !== "" ? qsTr("One question") : kindText(practise.kind), practise.why].filter(part => part !== "").join(" · ")
    chevron: true
    onClicked: debrief.openPractise(practise.activity, practise.question)

    function kindText(kind: string): string {
        switch (kind) {
        case "page":
            return qsTr("Handbook page");
        case "quiz":
            return qsTr("Quiz");
        case "call":
            return qsTr("Call");
        default:
            return "";
        }
    }
}
