import QtQuick
import QtQuick.Shapes
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
        const step = width / Math.max(1, values.length - 1);
        const xOf = i => LayoutMirroring.enabled ? width - i * step : i * step;
        const line = values.map((value, i) => Qt.point(xOf(i), yOf(value, height, lowest, highest)));
        return line.length > 1 ? line : [Qt.point(0, line[0].y), Qt.point(width, line[0].y)];
    }

    function under(points: var): var {
        return points.length > 0 ? points.concat([Qt.point(points[points.length - 1].x, height), Qt.point(points[0].x, height)]) : [];
    }

    Shape {
        anchors.fill: parent
        visible: chart.points.length > 0

        ShapePath {
            strokeColor: "transparent"
            fillColor: chart.filled ? Theme.toneGround(chart.tone) : "transparent"
            PathPolyline {
                path: chart.under(chart.points)
            }
        }
        ShapePath {
            strokeColor: Theme.toneColor(chart.tone)
            strokeWidth: Size.ring
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            PathPolyline {
                path: chart.points
            }
        }
        ShapePath {
            id: goal
            readonly property real level: isNaN(chart.target) ? -1 : chart.yOf(chart.target, chart.height, chart.lowest, chart.highest)
            strokeColor: level < 0 ? "transparent" : Theme.secondaryText
            strokeWidth: Size.line
            strokeStyle: ShapePath.DashLine
            dashPattern: [3, 3]
            fillColor: "transparent"
            PathPolyline {
                path: [Qt.point(0, goal.level), Qt.point(chart.width, goal.level)]
            }
        }
    }
}
