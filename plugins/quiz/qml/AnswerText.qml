import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// What somebody wrote or chose, under its name.
ColumnLayout {
    id: answer

    property string label: ""
    property string text: ""
    property string emptyText: ""

    Layout.fillWidth: true
    spacing: Space.xxs

    Caption {
        text: answer.label
    }
    Label {
        Layout.fillWidth: true
        Layout.maximumWidth: Size.reading
        text: answer.text === "" ? answer.emptyText : answer.text
        secondary: answer.text === ""
    }
}
