import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Readiness

// Whose people are shown, and the way back to everybody.
RowLayout {
    id: chosen

    required property OverviewModel model

    spacing: Space.m

    Label {
        Layout.fillWidth: true
        text: chosen.model.groupTitle
        maximumLineCount: 1
        elide: Text.ElideRight
    }
    LinkText {
        text: qsTr("Show everybody")
        onClicked: chosen.model.group = ""
    }
}
