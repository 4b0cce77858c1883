import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// A number of the call beside what is usual.
RowLayout {
    id: figure

    property string label: ""
    property string value: ""
    property string usual: ""
    property bool asUsual: true

    spacing: Space.m
    Accessible.role: Accessible.StaticText
    Accessible.name: "%1: %2, %3".arg(label).arg(value).arg(usual)

    Glyph {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Space.xxs
        sign: figure.asUsual ? "check" : "minus"
        ink: figure.asUsual ? Theme.positive : Theme.warning
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Space.xxs
        Label {
            Layout.fillWidth: true
            text: figure.label
            Accessible.ignored: true
        }
        Caption {
            Layout.fillWidth: true
            text: figure.usual
            Accessible.ignored: true
        }
    }
    Label {
        strong: true
        text: figure.value
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
