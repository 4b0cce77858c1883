import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// How one or more amounts went over time, with a scale and a legend.
ColumnLayout {
    id: chart

    // [{label, values, tone}]; all series have as many values as there are labels.
    property var series: []
    property var labels: []
    property string label: ""
    property real target: NaN

    readonly property var all: series.reduce((found, one) => found.concat(one.values), isNaN(target) ? [0] : [0, target])
    readonly property real highest: roundUp(all.reduce((found, value) => Math.max(found, value)))

    implicitWidth: Size.fieldLong
    Layout.fillWidth: true
    spacing: Space.s
    Accessible.role: Accessible.Chart
    Accessible.name: label
    Accessible.description: spoken(series)

    // To the next number that reads well on a scale.
    function roundUp(value: real): real {
        if (value <= 0)
            return 1;
        const unit = Math.pow(10, Math.floor(Math.log10(value)));
        const step = [1, 2, 2.5, 5, 10].find(one => one * unit >= value);
        return (step === undefined ? 10 : step) * unit;
    }

    function spoken(series: var): string {
        return series.map(one => one.label + ": " + one.values.map(value => LocaleText.number(value)).join(", ")).join(". ");
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.preferredHeight: Size.chart
        spacing: Space.s

        Item {
            id: scale
            Layout.fillHeight: true
            implicitWidth: Math.max(top.implicitWidth, bottom.implicitWidth)

            Caption {
                id: top
                anchors.right: parent.right
                y: -height / 2
                text: LocaleText.number(chart.highest)
                Accessible.ignored: true
            }
            Caption {
                id: bottom
                anchors.right: parent.right
                y: parent.height - height / 2
                text: LocaleText.number(0)
                Accessible.ignored: true
            }
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            Repeater {
                model: 5
                Rectangle {
                    required property int index
                    width: parent ? parent.width : 0
                    y: parent ? Math.round(parent.height * index / 4) : 0
                    height: Size.line
                    color: Theme.hairline
                }
            }
            Repeater {
                model: chart.series
                Sparkline {
                    required property int index
                    required property var modelData
                    anchors.fill: parent
                    values: modelData.values
                    tone: modelData.tone === undefined ? "info" : modelData.tone
                    filled: false
                    lowest: 0
                    highest: chart.highest
                    target: index === 0 ? chart.target : NaN
                    Accessible.ignored: true
                }
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: scale.width + Space.s
        visible: chart.labels.length > 0

        Caption {
            text: chart.labels.length > 0 ? chart.labels[0] : ""
            Accessible.ignored: true
        }
        Item {
            Layout.fillWidth: true
        }
        Caption {
            text: chart.labels.length > 1 ? chart.labels[chart.labels.length - 1] : ""
            Accessible.ignored: true
        }
    }
    Flow {
        Layout.fillWidth: true
        Layout.leftMargin: scale.width + Space.s
        visible: chart.series.length > 1
        spacing: Space.l

        Repeater {
            model: chart.series
            Row {
                id: entry
                required property var modelData
                spacing: Space.s

                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Space.m
                    height: Size.ring
                    color: Theme.toneColor(entry.modelData.tone === undefined ? "info" : entry.modelData.tone)
                }
                Caption {
                    text: entry.modelData.label
                    Accessible.ignored: true
                }
            }
        }
    }
}
