import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// What becomes of one number or flag of the state.
RowLayout {
    id: row

    required property var form  // EditorChanges
    required property string name
    required property bool flag
    readonly property string field: form.prefix + "." + name
    readonly property var now: {
        form.model.revision;
        form.model.partId;
        return form.model.value(field);
    }

    spacing: Space.s

    Label {
        Layout.preferredWidth: Size.units(36)
        text: row.name
        Accessible.ignored: true
    }
    ComboBox {
        visible: row.flag
        implicitWidth: Size.fieldShort + Space.xxl
        label: row.name
        model: [qsTr("as it is"), qsTr("yes"), qsTr("no")]
        currentIndex: row.now === undefined ? 0 : row.now ? 1 : 2
        onActivated: index => row.form.model.setValue(row.field, index === 0 ? undefined : index === 1)
    }
    NumberField {
        id: number
        visible: !row.flag
        label: row.name
        placeholderText: qsTr("as it is")
        from: -100
        to: 100
        onEdited: row.form.model.setValue(row.field, value === 0 ? undefined : value)

        Binding {
            target: number
            property: "value"
            value: row.flag ? undefined : row.now
            restoreMode: Binding.RestoreNone
        }
    }
}
