import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.ColdCall

// What becomes of the state: numbers are added to, flags are set.
LiveColumn {
    id: changes

    required property ScriptEditor model
    property string prefix: "change"

    visible: model.stateNames.length > 0
    spacing: Space.xs
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("What it changes")

    Label {
        Layout.fillWidth: true
        strong: true
        text: qsTr("What it changes")
        Accessible.ignored: true
    }
    Repeater {
        model: changes.model.stateNames
        delegate: RowLayout {
            id: row
            required property var modelData
            readonly property string field: changes.prefix + "." + modelData.name
            readonly property var now: {
                changes.model.revision;
                changes.model.partId;
                return changes.model.value(field);
            }
            Layout.fillWidth: true
            spacing: Space.s

            Label {
                Layout.preferredWidth: Size.units(36)
                text: row.modelData.name
                Accessible.ignored: true
            }
            ComboBox {
                visible: row.modelData.flag
                implicitWidth: Size.fieldShort + Space.xxl
                label: row.modelData.name
                model: [qsTr("as it is"), qsTr("yes"), qsTr("no")]
                currentIndex: row.now === undefined ? 0 : row.now ? 1 : 2
                onActivated: index => changes.model.setValue(row.field, index === 0 ? undefined : index === 1)
            }
            NumberField {
                id: number
                visible: !row.modelData.flag
                label: row.modelData.name
                placeholderText: qsTr("as it is")
                from: -100
                to: 100
                onEdited: changes.model.setValue(row.field, value === 0 ? undefined : value)

                Binding {
                    target: number
                    property: "value"
                    value: row.modelData.flag ? undefined : row.now
                    restoreMode: Binding.RestoreNone
                }
            }
        }
    }
}
