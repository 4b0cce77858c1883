import QtQuick
import QtQuick.Controls.Basic

// The least that a program with Qt Quick Controls shows.
ApplicationWindow {
    width: 1200
    height: 800
    visible: true

    Button {
        anchors.centerIn: parent
        text: "Hello"
    }
}
