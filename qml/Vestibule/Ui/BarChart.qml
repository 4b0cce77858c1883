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
    // A line to reach; NaN = none.
    property real target: NaN
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
                Layout.maximumWidth: chart.width * 0.4
                Layout.alignment: Qt.AlignVCenter
                text: modelData.label
                Accessible.ignored: true
            }
        }
        Repeater {
            model: chart.bars
            Item {
                id: bar
                required property var modelData
                Layout.fillWidth: true
                Layout.fillHeight: true
                implicitHeight: Size.icon

                Rectangle {
                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    width: chart.highest > 0 ? Math.max(Size.ring, parent.width * bar.modelData.value / chart.highest) : Size.ring
                    height: Space.m
                    radius: Radius.small
                    color: Theme.toneColor(bar.modelData.tone === undefined ? "info" : bar.modelData.tone)
                }
                Rectangle {
                    visible: !isNaN(chart.target)
                    readonly property real reached: parent.width * chart.target / chart.highest
                    x: LayoutMirroring.enabled ? parent.width - reached : reached - width
                    width: Size.ring
                    height: parent.height + grid.rowSpacing
                    y: -Space.xs
                    color: Theme.secondaryText
                }
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
