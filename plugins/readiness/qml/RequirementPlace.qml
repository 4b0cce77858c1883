import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// Where a requirement stands on the page: its row is made between frames.
LazyLoader {
    id: place

    required property int index
    required property var model
    property bool own: false
    property bool mayAct: false
    signal toggled(int row)
    signal opened(int row)
    signal grantAsked(int row, string title)
    signal voidAsked(string event, string deed)

    Layout.fillWidth: true
    Layout.preferredHeight: item ? -1 : Size.row
}
