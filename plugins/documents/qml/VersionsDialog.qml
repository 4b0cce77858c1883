import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Documents

// Versions of what was filled in: kept by the person, compared with the one before, and brought back.
Dialog {
    id: dialog

    required property FormModel form

    title: qsTr("Versions")
    text: form.versions.length === 0 ? qsTr("Keep a version before you change much: it can be brought back at any time.") : ""
    acceptText: qsTr("Keep a version now")
    rejectText: qsTr("Close")
    closeOnAccept: false
    onAccepted: form.keepVersion()

    ScrollArea {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(Size.panel, contentHeight)
        visible: dialog.form.versions.length > 0
        padding: 0

        LiveColumn {
            width: parent.width
            spacing: Space.m
            Repeater {
                model: dialog.form.versions
                delegate: Card {
                    id: version
                    required property var modelData
                    Layout.fillWidth: true
                    title: modelData.time
                    actions: [
                        Button {
                            text: qsTr("Bring back")
                            Accessible.name: qsTr("Bring back the version of %1").arg(version.modelData.time)
                            onClicked: {
                                dialog.form.restoreVersion(version.modelData.id);
                                dialog.close();
                            }
                        }
                    ]
                    Repeater {
                        model: version.modelData.changes
                        delegate: Caption {
                            required property var modelData
                            Layout.fillWidth: true
                            text: modelData.before === "" ? qsTr("%1: %2").arg(modelData.label).arg(modelData.after) : qsTr("%1: %2, before %3").arg(modelData.label).arg(modelData.after).arg(modelData.before)
                        }
                    }
                }
            }
        }
    }
}
