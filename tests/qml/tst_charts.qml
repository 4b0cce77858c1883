import QtQuick
import QtTest
import Vestibule.Ui

TestCase {
    id: test
    name: "Charts"
    width: 900
    height: 600
    when: windowShown
    visible: true

    Component {
        id: lines
        Sparkline {
        }
    }
    Component {
        id: charts
        LineChart {
            width: 400
        }
    }
    Component {
        id: bars
        BarChart {
            width: 400
        }
    }

    function test_charts() {
        const line = createTemporaryObject(lines, test, {
                "width": 100,
                "height": 40
            });
        compare(line.points.length, 0);
        line.values = [5];
        compare(line.points.length, 2);
        line.values = [1, 3, 2];
        compare(line.points.length, 3);
        verify(line.points[1].y < line.points[0].y);
        for (const point of line.points)
            verify(point.y >= 0 && point.y <= 40);
        const chart = createTemporaryObject(charts, test, {
                "labels": ["a", "b"],
                "series": [{
                        "label": "S",
                        "values": [3, 42]
                    }]
            });
        compare(chart.highest, 50);
        compare(chart.Accessible.description, "S: 3, 42");
        const bar = createTemporaryObject(bars, test, {
                "bars": [{
                        "label": "A",
                        "value": 0
                    }, {
                        "label": "Б".repeat(80),
                        "value": 4
                    }],
                "unit": "pcs"
            });
        verify(bar.Accessible.description.startsWith("A: 0 pcs"));
        verify(bar.implicitHeight > 0);
        bar.bars = [];
        compare(bar.highest, 0);
    }
}
