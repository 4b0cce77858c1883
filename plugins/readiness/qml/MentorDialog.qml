import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Readiness

// Who teaches the chosen new hires.
Dialog {
    id: dialog

    required property PeopleModel model
    property var people: []
    property var mentors: []

    title: qsTr("Appoint a mentor")
    text: {
        if (mentors.length === 0)
            return qsTr("There is no active account with the role of a mentor. Create one first.");
        return qsTr("%n new hire(s). The mentor reviews their work, confirms their results and signs off; a mentor appointed before is replaced.", "", people.length);
    }
    acceptText: qsTr("Appoint")
    acceptEnabled: choice.currentIndex >= 0 && mentors.length > 0
    onAccepted: model.appointMentor(people, choice.currentValue)

    function ask(chosen: var) {
        people = chosen;
        mentors = model.mentors;
        choice.currentIndex = mentors.length === 1 ? 0 : -1;
        open();
    }

    FormRow {
        visible: dialog.mentors.length > 0
        label: qsTr("Mentor")
        hint: qsTr("Choose an honest and open colleague: new hires copy what they see.")
        ComboBox {
            id: choice
            Layout.fillWidth: true
            model: dialog.mentors
            textRole: "text"
            valueRole: "value"
            placeholderText: qsTr("Choose a mentor")
        }
    }
}
