import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// The day as of which something is shown.
ColumnLayout {
    id: choice

    property string at: ""     // ISO; empty = today
    property string today: ""  // ISO
    signal chosen(string date)

    spacing: Space.xxs

    RowLayout {
        spacing: Space.s

        Label {
            text: qsTr("As of")
            secondary: true
            Accessible.ignored: true
        }
        DateField {
            id: field
            label: qsTr("As of")
            description: problem
            value: choice.at !== "" ? choice.at : choice.today
            maximum: choice.today
            invalid: problem !== ""
            onEdited: if (acceptable && value !== "")
                choice.chosen(value)
        }
        LinkText {
            visible: choice.at !== ""
            text: qsTr("Today")
            onClicked: {
                choice.chosen("");
                field.value = choice.today;
            }
        }
    }
    Caption {
        Layout.alignment: Qt.AlignRight
        Layout.maximumWidth: Size.field
        visible: text !== ""
        text: field.problem
        color: Theme.negative
    }
}
