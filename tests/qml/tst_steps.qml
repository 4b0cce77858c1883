import QtQuick
import QtTest
import Vestibule.Ui
import Vestibule.Test

TestCase {
    id: test
    name: "Steps"
    width: 900
    height: 600
    when: windowShown
    visible: true

    Component {
        id: steps
        Stepper {
            width: 600
            label: "Road"
            steps: [{
                    "title": "A",
                    "state": "done"
                }, {
                    "title": "Б".repeat(60),
                    "subtitle": "now",
                    "state": "now"
                }, {
                    "title": "C",
                    "state": "locked"
                }]
        }
    }
    Component {
        id: times
        Timeline {
            width: 400
            entries: [{
                    "time": "14:02",
                    "title": "Graded",
                    "text": "84 %"
                }, {
                    "time": "now",
                    "title": "ж".repeat(500)
                }]
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
    function find(item: Item, wanted: var): Item {
        for (const child of Array.from(item.children)) {
            const found = wanted(child) ? child : find(child, wanted);
            if (found)
                return found;
        }
        return null;
    }

    function test_stepper() {
        const item = createTemporaryObject(steps, test);
        const activated = spyOn(item, "activated");
        const first = find(item, child => child.Accessible.description === "now" && child.focusPolicy !== undefined);
        verify(ScreenReader.name(first).startsWith("2"));
        ScreenReader.press(first);
        compare(activated.count, 0);
        item.interactive = true;
        ScreenReader.press(first);
        compare(activated.count, 1);
        tryVerify(() => item.implicitHeight > 60);
        item.compact = true;
        tryVerify(() => item.implicitHeight <= 24);
        item.steps = [];
        compare(item.children.length > 0, true);
    }

    function test_timeline() {
        const item = createTemporaryObject(times, test);
        tryVerify(() => item.implicitHeight > 100);
        item.entries = [];
        tryCompare(item, "implicitHeight", 0);
    }
}
