import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// What own words were taken for, and the way back for whoever meant something else.
ColumnLayout {
    id: taken

    property string reply: ""
    signal takenBack

    spacing: Space.xxs

    Caption {
        Layout.fillWidth: true
        text: qsTr("Your words were taken for: %1").arg(taken.reply)
    }
    LinkText {
        Layout.fillWidth: true
        text: qsTr("I did not mean that: take it back (it stays a slow reply, and the client's time goes on)")
        onClicked: taken.takenBack()
    }
}
