import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// The day as of which something is shown.
RowLayout {
    id: row

    property string at: ""     // ISO; empty = today
    property string today: ""  // ISO
    signal chosen(string date)

    spacing: Space.s

    Label {
        text: qsTr("As of")
        secondary: true
        Accessible.ignored: true
    }
    DateField {
        id: field
        label: qsTr("As of")
        value: row.at !== "" ? row.at : row.today
        maximum: row.today
        invalid: problem !== ""
        onEdited: if (acceptable && value !== "")
            row.chosen(value)
    }
    LinkText {
        visible: row.at !== ""
        text: qsTr("Today")
        onClicked: {
            row.chosen("");
            field.value = row.today;
        }
    }
}
