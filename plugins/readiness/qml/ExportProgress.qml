import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Readiness

// How far an export is, and a way to stop it. Comes only when it takes its time.
LiveRow {
    id: row

    required property ReportExport model

    visible: model.slow
    spacing: Space.m

    Label {
        text: qsTr("Writing the report…")
        wrapMode: Text.NoWrap
    }
    ProgressBar {
        Layout.fillWidth: true
        label: qsTr("Writing the report…")
        value: row.model.progress
    }
    Button {
        text: qsTr("Stop")
        tip: qsTr("Nothing is written then")
        onClicked: row.model.cancel()
    }
}
