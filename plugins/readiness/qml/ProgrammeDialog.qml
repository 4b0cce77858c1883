import QtQuick
import Vestibule.Ui
import Vestibule.Readiness

// When the chosen new hires begin the programme.
Dialog {
    id: dialog

    required property PeopleModel model
    property var people: []
    readonly property bool possible: model.programmeTitle !== ""

    title: qsTr("Assign the programme")
    text: {
        if (!possible)
            return qsTr("No content pack is installed, so there is no programme to assign. An administrator installs one with “vestibule content install”.");
        return qsTr("%n new hire(s) begin “%1” in the version now in force. Due days count from the first day.", "", people.length).arg(model.programmeTitle);
    }
    acceptText: qsTr("Assign")
    acceptEnabled: possible && start.value !== "" && start.acceptable
    onAccepted: model.assignProgramme(people, start.value)

    function ask(chosen: var) {
        people = chosen;
        start.value = model.today;
        open();
    }

    FormRow {
        visible: dialog.possible
        label: qsTr("First day")
        hint: qsTr("Somebody who is on the programme already gets this first day instead; what was done before still counts.")
        DateField {
            id: start
        }
    }
}
