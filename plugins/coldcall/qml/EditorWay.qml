import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.ColdCall

// One of the ways on which a reply leads, with its condition.
RowLayout {
    id: way

    required property ScriptEditor model
    required property int number
    readonly property bool last: number === model.ways - 1

    spacing: Space.s

    EditorCondition {
        Layout.fillWidth: true
        visible: !way.last
        label: qsTr("Condition of way %1").arg(way.number + 1)
        model: way.model
        field: "way.%1.when".arg(way.number)
    }
    EditorTarget {
        Layout.fillWidth: true
        label: qsTr("Where way %1 leads").arg(way.number + 1)
        editor: way.model
        field: "way.%1.to".arg(way.number)
    }
    Button {
        visible: !way.last
        flat: true
        text: qsTr("Take out")
        onClicked: way.model.removeWay(way.number)
    }
}
