import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// A document that was handed in, with its redline: beside it where there is room, else above it.
LiveGrid {
    id: both

    required property var remarks   // see shownRemarks()
    required property string html
    required property bool wide  // room for both; not by its own width, which is what is being reckoned

    columns: wide ? 2 : 1
    columnSpacing: Space.xl
    rowSpacing: Space.xl

    Section {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
        title: qsTr("Redline")
        Redline {
            Layout.fillWidth: true
            remarks: both.remarks
        }
    }
    DocumentPaper {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
        html: both.html
    }
}
