import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// What somebody said or remarked, under its name.
ColumnLayout {
    id: remark

    property string label: ""
    property string text: ""

    Layout.fillWidth: true
    spacing: Space.xxs

    Caption {
        Layout.fillWidth: true
        text: remark.label
    }
    Label {
        Layout.fillWidth: true
        text: remark.text
        lineHeight: Type.readingLine
    }
}
