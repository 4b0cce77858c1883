import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Documents

// A document is on its way into a file: LibreOffice does not tell how far it is, so for how long.
Card {
    id: progress

    required property FormModel form

    title: qsTr("The document is being written…")
    actions: [
        Button {
            text: qsTr("Cancel")
            Accessible.name: qsTr("Cancel the export")
            onClicked: progress.form.cancelExport()
        }
    ]

    RowLayout {
        Layout.fillWidth: true
        spacing: Space.m
        ProgressBar {
            Layout.fillWidth: true
            indeterminate: true
            label: progress.title
        }
        Caption {
            visible: progress.form.exportSeconds > 0
            text: qsTr("%1 s").arg(progress.form.exportSeconds)
            Accessible.ignored: true   // nobody wants to hear each second
        }
    }
}
