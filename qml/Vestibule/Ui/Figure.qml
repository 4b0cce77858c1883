import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// One number that matters, with what it counts below it. With `link` it leads to the rows behind the number.
ColumnLayout {
    id: figure

    required property string value
    required property string label
    property string hint: ""
    property string tone: "neutral"
    property bool link: false
    signal clicked

    spacing: Space.xxs
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2").arg(figure.label).arg(figure.value)
    Accessible.ignored: figure.link

    Label {
        Layout.fillWidth: true
        text: figure.value
        strong: true
        font.pixelSize: Type.figure
        color: figure.tone === "neutral" ? Theme.text : Theme.toneColor(figure.tone)
        Accessible.ignored: true
    }
    LinkText {
        Layout.fillWidth: true
        visible: figure.link
        text: figure.label
        Accessible.name: qsTr("%1: %2").arg(figure.label).arg(figure.value)
        onClicked: figure.clicked()
    }
    Label {
        Layout.fillWidth: true
        visible: !figure.link
        text: figure.label
        secondary: true
        Accessible.ignored: true
    }
    Caption {
        Layout.fillWidth: true
        visible: text !== ""
        text: figure.hint
    }
}
