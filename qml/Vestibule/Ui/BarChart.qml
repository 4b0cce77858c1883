import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// Amounts side by side: one bar a line, so that long names have room.
Item {
    id: chart

    // [{label, value, tone}]
    property var bars: []
    property string label: ""
    property string unit: ""
    // How much of the width the labels may take, 0 … 1.
    property real labelShare: 0.4
    // A line to reach; NaN = none.
    property real target: NaN
    // Whether a bar can be chosen: each line is a link then. currentIndex: the one that is chosen, -1 = none.
    property bool interactive: false
    property int currentIndex: -1
    signal activated(int index)
    readonly property real highest: bars.reduce((found, bar) => Math.max(found, bar.value), isNaN(target) ? 0 : target)

    implicitWidth: Size.fieldLong
    implicitHeight: grid.implicitHeight
    Layout.fillWidth: true
    Accessible.role: Accessible.Chart
    Accessible.name: label
    Accessible.description: spoken(bars)

    function textOf(value: real): string {
        const number = LocaleText.number(value, Number.isInteger(value) ? 0 : 1);
        return unit === "" ? number : qsTr("%1 %2", "number and unit").arg(number).arg(unit);
    }

    function spoken(bars: var): string {
        return bars.map(bar => bar.label + ": " + textOf(bar.value)).join(", ");
    }

    LiveGrid {
        id: grid
        width: parent.width
        columns: 3
        flow: GridLayout.TopToBottom
        rows: Math.max(1, chart.bars.length)
        columnSpacing: Space.m
        rowSpacing: Space.s

        Repeater {
            model: chart.bars
            Label {
                required property var modelData
                Layout.maximumWidth: chart.width * chart.labelShare
                Layout.alignment: Qt.AlignVCenter
                text: modelData.label
                Accessible.ignored: true
            }
        }
        Repeater {
            model: chart.bars
            BarLine {
                whole: chart
            }
        }
        Repeater {
            model: chart.bars
            Label {
                required property var modelData
                Layout.alignment: Qt.AlignVCenter | Qt.AlignRight
                text: chart.textOf(modelData.value)
                secondary: true
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
