import QtQuick
import QtTest
import Vestibule.Ui

// A split view from left to right and mirrored: where the parts stand, and which way a drag makes the first one wider.
TestCase {
    id: test
    name: "Split"
    width: 600
    height: 300
    when: windowShown
    visible: true

    Component {
        id: splits
        SplitView {
            property alias first: list
            property alias second: detail
            width: 600
            height: 300

            Rectangle {
                id: list
                SplitView.preferredWidth: 200
                SplitView.minimumWidth: 100
            }
            Rectangle {
                id: detail
                SplitView.fillWidth: true
            }
        }
    }

    function made(mirrored: bool): Item {
        const split = createTemporaryObject(splits, test, {
                "LayoutMirroring.enabled": mirrored
            });
        waitForRendering(split);
        return split;
    }

    function leftOf(item: Item, split: Item): real {
        return item.mapToItem(split, 0, 0).x;
    }

    function test_parts_data() {
        return [{
                "tag": "plain",
                "mirrored": false
            }, {
                "tag": "mirrored",
                "mirrored": true
            }];
    }
    function test_parts(data) {
        const split = made(data.mirrored);
        compare(split.first.width, 200);
        compare(split.second.width, 600 - 200 - Space.s);
        compare(leftOf(split.first, split), data.mirrored ? 400 : 0);
        compare(leftOf(split.second, split), data.mirrored ? 0 : 200 + Space.s);
    }

    function test_dragWidensTheFirst_data() {
        return test_parts_data();
    }
    function test_dragWidensTheFirst(data) {
        const split = made(data.mirrored);
        const handle = (data.mirrored ? 400 - Space.s / 2 : 200 + Space.s / 2);
        const step = data.mirrored ? -50 : 50;
        mouseDrag(split, handle, 150, step, 0);
        const wider = split.first.width;
        verify(wider > 220 && wider <= 250, "the first part is " + wider + " wide");
        compare(leftOf(split.first, split), data.mirrored ? 600 - wider : 0);
    }

    function test_turnsRound() {
        const split = made(false);
        split.LayoutMirroring.enabled = true;
        tryVerify(() => leftOf(split.first, split) === 400);
        split.LayoutMirroring.enabled = false;
        tryVerify(() => leftOf(split.first, split) === 0);
        compare(split.first.width, 200);
    }

    // Above each other they stay as they are.
    function test_uprightStays() {
        const split = made(true);
        split.orientation = Qt.Vertical;
        tryVerify(() => split.first.mapToItem(split, 0, 0).y === 0 && split.second.mapToItem(split, 0, 0).y > 0);
    }

    function test_onePartAlone() {
        const split = made(true);
        split.first.visible = false;
        tryCompare(split.second, "width", 600);
    }
}
