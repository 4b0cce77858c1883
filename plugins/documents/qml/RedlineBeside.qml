import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// A document that was handed in, with its redline: beside it where there is room, else above it. What stands within comes behind both:
// below the redline, or below the document.
LiveGrid {
    id: both

    required property var remarks   // see shownRemarks()
    required property string html
    required property bool wide  // room for both; not by its own width, which is what is being reckoned
    property alias summary: redline.description
    default property alias decision: after.data

    columns: wide ? 2 : 1
    columnSpacing: Space.xl
    rowSpacing: Space.xl

    Section {
        id: redline
        Layout.row: 0
        Layout.column: 0
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
        Layout.row: both.wide ? 0 : 1
        Layout.column: both.wide ? 1 : 0
        Layout.rowSpan: both.wide ? 2 : 1
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
        html: both.html
    }
    LiveColumn {
        id: after
        Layout.row: both.wide ? 1 : 2
        Layout.column: 0
        Layout.fillWidth: true
        Layout.fillHeight: both.wide  // the height that the document has beyond the redline
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
        spacing: Space.l
    }
}
