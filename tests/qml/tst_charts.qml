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

    Component {
        id: spies
        SignalSpy {
        }
    }

    function spyOn(target: QtObject, signalName: string): QtObject {
        return createTemporaryObject(spies, test, {
                "target": target,
                "signalName": signalName
            });
    }
    function linksOf(item: Item): var {
        const own = item.visible && item.Accessible.role === Accessible.Link ? [item] : [];
        return Array.from(item.children).reduce((found, child) => found.concat(linksOf(child)), own);
    }

    function test_barsThatAreLinks() {
        const bar = createTemporaryObject(bars, test, {
                "bars": [{
                        "label": "First calls",
                        "value": 7
                    }, {
                        "label": "Survey",
                        "value": 1234
                    }]
            });
        compare(linksOf(bar).length, 0);
        bar.interactive = true;
        bar.currentIndex = 1;
        const links = linksOf(bar);
        compare(links.length, 2);
        compare(ScreenReader.name(links[0]), "First calls: 7");
        compare(ScreenReader.name(links[1]), "Survey: " + LocaleText.number(1234));
        verify(!links[0].checked && links[1].checked);
        const chosen = spyOn(bar, "activated");
        tryVerify(() => links[1].mapToItem(bar, 0, 0).y > links[0].mapToItem(bar, 0, 0).y);
        tryVerify(() => links[0].height >= Size.target);
        mouseClick(bar, bar.width - 2, links[1].mapToItem(bar, 0, links[1].height / 2).y);  // on the number, at the end of the line
        compare(chosen.count, 1);
        compare(chosen.signalArguments[0][0], 1);
        links[0].forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        compare(chosen.signalArguments[1][0], 0);
        keyClick(Qt.Key_Space);
        compare(chosen.count, 3);
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
