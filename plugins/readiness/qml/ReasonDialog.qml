import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// Something that needs a reason, which goes into the record with it.
Dialog {
    id: dialog

    readonly property string reason: field.text.trim()
    property string hint: qsTr("It stays in the record; everybody who may see this person can read it.")
    default property alias fields: extra.data

    acceptEnabled: reason !== ""
    onAboutToShow: field.text = ""

    LiveColumn {
        id: extra
        Layout.fillWidth: true
        visible: children.length > 0
        spacing: Space.m
    }
    FormRow {
        label: qsTr("Reason")
        hint: dialog.hint
        TextArea {
            id: field
            Layout.fillWidth: true
            minimumLines: 2
            maximumLines: 6
            maximumLength: 500
        }
    }
}
