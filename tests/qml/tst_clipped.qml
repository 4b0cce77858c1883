import QtQuick
import QtTest
import Vestibule.Ui

// What has scrolled out of a list is not painted over what stands below it, and what stands half inside is cut at the edge.
TestCase {
    id: test
    name: "Clipped"
    width: 200
    height: 200
    when: windowShown
    visible: true

    Rectangle {
        id: ground
        anchors.fill: parent
        color: Theme.window

        Item {
            id: list
            width: parent.width
            height: parent.height / 2
            clip: true
        }
    }
    Component {
        id: spark
        Sparkline {
            values: [1, 5, 2, 4]
            target: 3
        }
    }
    Component {
        id: ring
        ProgressRing {
            value: 0.6
        }
    }
    Component {
        id: line
        LineChart {
            width: test.width
            labels: ["Monday", "Tuesday"]
            series: [{
                    "label": "Calls",
                    "values": [3, 7]
                }]
        }
    }
    Component {
        id: bars
        BarChart {
            width: test.width
            bars: [{
                    "label": "Calls",
                    "value": 7,
                    "tone": "info"
                }]
        }
    }

    Component {
        id: textField
        TextField {
            width: test.width
            text: "Calls"
        }
    }
    Component {
        id: textArea
        TextArea {
            width: test.width
            minimumLines: 2
            text: "Calls"
        }
    }

    // Whether nothing is painted in a part of the height.
    function isEmpty(from: real, to: real): bool {
        const image = grabImage(ground);
        for (let y = Math.ceil(from); y < to; ++y) {
            for (let x = 0; x < test.width; ++x) {
                if (!Qt.colorEqual(image.pixel(x, y), Theme.window))
                    return false;
            }
        }
        return true;
    }

    function test_clipped_data() {
        return [{
                "tag": "sparkline",
                "component": spark
            }, {
                "tag": "ring",
                "component": ring
            }, {
                "tag": "line chart",
                "component": line
            }, {
                "tag": "bar chart",
                "component": bars
            }, {
                "tag": "text field",
                "component": textField
            }, {
                "tag": "text area",
                "component": textArea
            }];
    }

    function test_clipped(data) {
        const item = createTemporaryObject(data.component, list);
        if (item.cursorPosition !== undefined)
            item.forceActiveFocus();  // a cursor, too
        verify(waitForRendering(ground));
        verify(!isEmpty(0, list.height), "it is seen inside");
        item.y = list.height + Space.l;
        verify(waitForRendering(ground));
        verify(isEmpty(0, test.height), "it is not seen outside");
        item.y = list.height - item.height / 2;
        verify(waitForRendering(ground));
        verify(!isEmpty(0, list.height), "half of it is seen");
        verify(isEmpty(list.height, test.height), "the other half is not");
    }
}
