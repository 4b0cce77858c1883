import QtQuick
import Vestibule.Ui

// A line as small as a word: how something went.
Item {
    id: chart

    property var values: []
    property string label: ""
    property string tone: "info"
    property bool filled: true
    // A dashed line to reach; NaN = none.
    property real target: NaN

    property real lowest: reach(values, Math.min)
    property real highest: reach(values, Math.max)
    readonly property var points: place(values, width, height, lowest, highest)

    implicitWidth: Size.fieldShort
    implicitHeight: Size.target
    Accessible.role: Accessible.Chart
    Accessible.name: label
    Accessible.description: spoken(values)

    function spoken(values: var): string {
        if (values.length === 0)
            return "";
        const told = [values[0], values[values.length - 1], reach(values, Math.min), highest];
        return told.reduce((text, value) => text.arg(LocaleText.number(value)), qsTr("From %1 to %2, lowest %3, highest %4"));
    }

    function reach(values: var, choose: var): real {
        const all = isNaN(target) ? values : values.concat([target]);
        return all.length > 0 ? all.reduce((found, value) => choose(found, value)) : 0;
    }

    function yOf(value: real, height: real, lowest: real, highest: real): real {
        return highest > lowest ? (height - Size.ring) * (1 - (value - lowest) / (highest - lowest)) + Size.ring / 2 : height / 2;
    }

    function place(values: var, width: real, height: real, lowest: real, highest: real): var {
        if (values.length === 0)
            return [];
        const step = (width - Size.ring) / Math.max(1, values.length - 1);
        const xOf = i => Size.ring / 2 + (LayoutMirroring.enabled ? values.length - 1 - i : i) * step;
        const line = values.map((value, i) => Qt.point(xOf(i), yOf(value, height, lowest, highest)));
        return line.length > 1 ? line : [line[0], Qt.point(width - line[0].x, line[0].y)];
    }

    LineDrawing {
        anchors.fill: parent
        visible: chart.points.length > 0
        points: chart.points
        thickness: Size.ring
        ink: Theme.toneColor(chart.tone)
        ground: chart.filled ? Theme.toneGround(chart.tone) : "transparent"
        level: isNaN(chart.target) ? NaN : chart.yOf(chart.target, chart.height, chart.lowest, chart.highest)
        levelInk: Theme.secondaryText
    }
}
