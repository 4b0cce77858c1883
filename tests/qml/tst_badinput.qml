import QtQuick
import QtQuick.Layouts
import QtTest
import Vestibule.Ui

// What nobody plans for: names without end, other scripts, nothing at all, far too much, pictures that are not there.
TestCase {
    id: test
    name: "BadInput"
    width: 900
    height: 600
    when: windowShown
    visible: true

    readonly property var names: [{
            "tag": "500 letters without a space",
            "text": "Ж".repeat(500)
        }, {
            "tag": "emoji",
            "text": "👩‍💼👨🏽‍🔧🏳️‍🌈".repeat(40)
        }, {
            "tag": "right to left",
            "text": "محمد عبد الرحمن ".repeat(30)
        }, {
            "tag": "both directions",
            "text": "שרה Anna-42 محمد ‮gnihtyna".repeat(20)
        }, {
            "tag": "marks on marks",
            "text": "e" + "\u0301".repeat(400)
        }, {
            "tag": "lines",
            "text": "one\ntwo\r\nthree\u2028four".repeat(50)
        }, {
            "tag": "markup",
            "text": "<b>Anna</b><img src='x'>&amp;".repeat(20)
        }]

    Component {
        id: rows
        ListRow {
            width: 300
            trailingText: "84 %"
            stateText: "late"
            count: 100000
            icon.name: "no-such-icon"
        }
    }
    Component {
        id: tables
        Table {
            width: 800
            height: 400
            label: "People"
            columns: [
                TableColumn {
                    title: "Name"
                    role: "name"
                    fill: true
                    minimumWidth: 100
                },
                TableColumn {
                    title: "Mentor"
                    role: "mentor"
                    width: 120
                },
                TableColumn {
                    title: "Score"
                    role: "score"
                    numeric: true
                    width: 80
                }
            ]
        }
    }
    Component {
        id: pages
        Page {
            width: 800
            height: 500
            subtitle: "One line"
            actions: [
                Button {
                    text: "Do it"
                }
            ]
        }
    }
    Component {
        id: cards
        Card {
            width: 300
        }
    }
    Component {
        id: banners
        Banner {
            width: 300
            actionText: "Try again"
            closable: true
        }
    }
    Component {
        id: badges
        Badge {
            width: Math.min(implicitWidth, 200)
        }
    }
    Component {
        id: buttons
        Button {
            width: 200
        }
    }
    Component {
        id: choices
        ComboBox {
            width: 200
            label: "Mentor"
        }
    }
    Component {
        id: steppers
        Stepper {
            width: 500
            label: "Road"
        }
    }
    Component {
        id: times
        Timeline {
            width: 300
        }
    }
    Component {
        id: empties
        EmptyState {
            width: 300
            iconName: "no-such-icon"
        }
    }
    Component {
        id: icons
        Icon {
            symbol: "no-such-icon"
        }
    }
    Component {
        id: iconButtons
        IconButton {
            icon.name: "no-such-icon"
        }
    }

    // The texts below it that reach out of `item`, for its whole width is what they have.
    function overflow(item: Item): var {
        const out = [];
        const visit = child => {
            if (!child.visible || child.width <= 0)
                return;
            if (child.paintedWidth !== undefined && child.text !== "") {
                const at = child.mapToItem(item, 0, 0);
                if (at.x < -1 || at.x + Math.min(child.paintedWidth, child.width) > item.width + 1 || child.paintedWidth > child.width + 1)
                    out.push(child.toString() + " " + Math.round(at.x) + " + " + Math.round(child.paintedWidth) + " in " + Math.round(child.width));
            }
            Array.from(child.children).forEach(visit);
        };
        visit(item);
        return out;
    }
    function verifyFits(item: Item) {
        wait(0);
        const out = overflow(item);
        verify(out.length === 0, out.join("; "));
    }

    function test_rowsKeepTheirWidth_data() {
        return names;
    }
    function test_rowsKeepTheirWidth(data) {
        const row = createTemporaryObject(rows, test, {
                "title": data.text,
                "subtitle": data.text
            });
        verifyFits(row);
        verify(row.implicitHeight < 200, "a row of a list grows to " + row.implicitHeight);
        row.trailingText = data.text;
        verifyFits(row);
        verify(row.implicitHeight < 200, "a row of a list grows to " + row.implicitHeight);
    }

    function test_cellsKeepTheirWidth_data() {
        return names;
    }
    function test_cellsKeepTheirWidth(data) {
        const table = createTemporaryObject(tables, test, {
                "model": [{
                        "name": data.text,
                        "mentor": data.text,
                        "score": data.text
                    }]
            });
        compare(table.count, 1);
        verifyFits(table);
    }

    function test_headersKeepTheirWidth_data() {
        return names;
    }
    function test_headersKeepTheirWidth(data) {
        const page = createTemporaryObject(pages, test, {
                "title": data.text,
                "subtitle": data.text,
                "status": data.text
            });
        verifyFits(page);
    }

    function test_controlsKeepTheirWidth_data() {
        return names;
    }
    function test_controlsKeepTheirWidth(data) {
        verifyFits(createTemporaryObject(cards, test, {
                    "title": data.text
                }));
        verifyFits(createTemporaryObject(banners, test, {
                    "text": data.text,
                    "title": data.text
                }));
        verifyFits(createTemporaryObject(badges, test, {
                    "text": data.text
                }));
        verifyFits(createTemporaryObject(buttons, test, {
                    "text": data.text
                }));
        verifyFits(createTemporaryObject(choices, test, {
                    "model": [data.text, "Anna"]
                }));
        verifyFits(createTemporaryObject(steppers, test, {
                    "steps": [{
                            "title": data.text,
                            "state": "done"
                        }, {
                            "title": data.text,
                            "subtitle": data.text,
                            "state": "now"
                        }]
                }));
        verifyFits(createTemporaryObject(times, test, {
                    "entries": [{
                            "time": "now",
                            "title": data.text,
                            "text": data.text
                        }]
                }));
        verifyFits(createTemporaryObject(empties, test, {
                    "title": data.text,
                    "text": data.text
                }));
    }

    function test_namesAreNoMarkup() {
        const row = createTemporaryObject(rows, test, {
                "title": "<b>Anna</b>"
            });
        const shown = [];
        const visit = child => {
            if (child.text === "<b>Anna</b>" && child.textFormat !== undefined)
                shown.push(child.textFormat);
            Array.from(child.children).forEach(visit);
        };
        visit(row);
        verify(shown.length > 0);
        verify(shown.every(format => format === Text.PlainText), "a name is shown as markup");
    }

    function test_iconsThatAreNotThere() {
        const icon = createTemporaryObject(icons, test);
        verify(!icon.available);
        const button = createTemporaryObject(iconButtons, test, {
                "text": "Delete"
            });
        verify(button.width > 0);
        verify(button.Accessible.name === "Delete");
    }

    function many(count: int): var {
        return Array.from({
                "length": count
            }, (_, i) => ({
                        "name": "Person " + i,
                        "mentor": "Oleg",
                        "score": i
                    }));
    }

    function test_nothing() {
        const table = createTemporaryObject(tables, test, {
                "model": []
            });
        compare(table.count, 0);
        verifyFits(table);
        for (const component of [choices, steppers, times]) {
            const item = createTemporaryObject(component, test);
            verify(item);
            verifyFits(item);
        }
    }

    function test_aHundredThousandRows() {
        const table = createTemporaryObject(tables, test, {
                "model": many(100000)
            });
        compare(table.count, 100000);
        table.sortBy(2);
        table.sortBy(2);
        tryVerify(() => table.rowAt(0).score === 99999);
        table.filterText = "Person 4242";
        tryCompare(table, "count", 20);
        table.filterText = "";
        tryCompare(table, "count", 100000);
    }
}
