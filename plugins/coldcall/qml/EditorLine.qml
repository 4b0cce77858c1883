import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.ColdCall

// One of the lines of a turn, with the condition on which it is said.
RowLayout {
    id: line

    required property ScriptEditor model
    required property int number
    readonly property bool last: number === model.lines - 1
    readonly property string name: model.wordFields[number] ?? ""

    spacing: Space.s

    Label {
        Layout.preferredWidth: Size.units(36)
        text: line.name
        Accessible.ignored: true
    }
    EditorCondition {
        Layout.fillWidth: true
        visible: !line.last
        label: qsTr("Condition of %1").arg(line.name)
        model: line.model
        field: "line.%1.when".arg(line.number)
    }
    Caption {
        Layout.fillWidth: true
        visible: line.last
        text: qsTr("in all other cases")
    }
    Button {
        visible: !line.last
        flat: true
        text: qsTr("Take out")
        onClicked: line.model.removeLine(line.number)
    }
}
