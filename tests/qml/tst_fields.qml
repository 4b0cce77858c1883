import QtQuick
import QtTest
import Vestibule.Ui
import Vestibule.Test

TestCase {
    id: test
    name: "Fields"
    width: 600
    height: 600
    when: windowShown
    visible: true

    Component {
        id: row
        FormRow {
            label: "Name"
            hint: "As in the passport."
            TextField {
            }
        }
    }
    Component {
        id: dateRow
        FormRow {
            label: "Day"
            DateField {
                minimum: "2026-05-10"
                maximum: "2026-05-20"
            }
        }
    }
    Component {
        id: search
        SearchField {
            width: 240
        }
    }
    Component {
        id: area
        Column {
            property alias area: a
            property alias next: b
            TextArea {
                id: a
                maximumLength: 5
                label: "Comment"
            }
            Button {
                id: b
                text: "Next"
            }
        }
    }
    Component {
        id: date
        DateField {
        }
    }
    Component {
        id: number
        NumberField {
            from: 0
            to: 2000000
            unit: "pcs"
            label: "Calls"
        }
    }
    Component {
        id: combo
        ComboBox {
            label: "Mentor"
            model: ["Oleg", "Maria"]
        }
    }
    Component {
        id: check
        CheckBox {
            text: "Read"
        }
    }
    Component {
        id: toggle
        Switch {
            text: "Remind me"
        }
    }
    Component {
        id: radios
        Column {
            RadioButton {
                text: "One"
                checked: true
            }
            RadioButton {
                text: "Two"
            }
        }
    }
    Component {
        id: spies
        SignalSpy {
        }
    }

    function init() {
        LocaleText.today();
    }
    function spyOn(target: QtObject, signalName: string): QtObject {
        return createTemporaryObject(spies, test, {
                "target": target,
                "signalName": signalName
            });
    }
    function type(text: string) {
        for (const letter of text)
            keyClick(letter);
    }

    function test_formRowNamesItsField() {
        const item = createTemporaryObject(row, test);
        compare(ScreenReader.name(item.field), "Name");
        compare(ScreenReader.description(item.field), "As in the passport.");
        compare(item.field.invalid, false);
        item.error = "Taken.";
        compare(item.field.invalid, true);
        compare(ScreenReader.description(item.field), "Taken.");
    }

    function test_formRowShowsWhatTheFieldFinds() {
        const item = createTemporaryObject(dateRow, test);
        compare(item.shownError, "");
        item.field.value = "2026-05-01";
        verify(item.shownError !== "");
        compare(item.field.invalid, true);
        item.field.value = "2026-05-11";
        compare(item.shownError, "");
    }

    function test_searchWaitsForAPause() {
        const item = createTemporaryObject(search, test);
        item.forceActiveFocus();
        type("film");
        compare(item.query, "");
        tryCompare(item, "query", "film");
        keyClick(Qt.Key_Escape);
        compare(item.text, "");
        compare(item.query, "");
        type("x");
        keyClick(Qt.Key_Return);
        compare(item.query, "x");
    }

    function test_searchByItsKey() {
        const item = createTemporaryObject(search, test);
        item.text = "before";
        verify(!item.activeFocus);
        keySequence("Ctrl+F");
        verify(item.activeFocus);
        compare(item.selectedText, "before");
        const mine = PageKeys.groups()[0];
        compare(mine.title, PageKeys.ownGroup);
        verify(mine.rows.some(row => row.keys[0] === "Ctrl+F"));
    }

    function test_textAreaIsNoTrap() {
        const item = createTemporaryObject(area, test);
        item.area.forceActiveFocus();
        type("ab");
        keyClick(Qt.Key_Tab);
        compare(item.area.text, "ab");
        verify(item.next.activeFocus);
        keyClick(Qt.Key_Backtab, Qt.ShiftModifier);
        verify(item.area.activeFocus);
        compare(item.area.tooLong, false);
        item.area.text = "abcdef";
        compare(item.area.tooLong, true);
    }

    function test_textAreaGrowsThenScrolls() {
        const item = createTemporaryObject(area, test);
        const small = item.area.implicitHeight;
        item.area.text = "line\n".repeat(6);
        verify(item.area.implicitHeight > small);
        item.area.text = "line\n".repeat(9);
        const most = item.area.implicitHeight;
        item.area.text = "line\n".repeat(900);
        verify(item.area.implicitHeight <= most * 1.2);
    }

    function test_dateTyped_data() {
        return [{
                "tag": "iso",
                "typed": "2026-05-12",
                "value": "2026-05-12"
            }, {
                "tag": "no day",
                "typed": "2026-02-30",
                "value": ""
            }, {
                "tag": "words",
                "typed": "tomorrow",
                "value": ""
            }, {
                "tag": "far",
                "typed": "12026-01-01",
                "value": ""
            }, {
                "tag": "empty",
                "typed": "",
                "value": ""
            }];
    }
    function test_dateTyped(data) {
        const item = createTemporaryObject(date, test);
        item.forceActiveFocus();
        type(data.typed);
        compare(item.problem, "");  // no verdict while typing
        keyClick(Qt.Key_Return);
        compare(item.value, data.value);
        compare(item.problem === "", data.value !== "" || data.typed === "");
        compare(item.acceptable, item.problem === "");
    }

    function test_dateByKeys() {
        const item = createTemporaryObject(date, test, {
                "value": "2026-02-28",
                "maximum": "2026-03-05"
            });
        const edited = spyOn(item, "edited");
        item.forceActiveFocus();
        keyClick(Qt.Key_Up);
        compare(item.value, "2026-03-01");
        keyClick(Qt.Key_PageDown);
        compare(item.value, "2026-02-22");
        keyClick(Qt.Key_PageUp);
        keyClick(Qt.Key_PageUp);
        compare(item.value, "2026-03-01");  // a week more is beyond the last day
        compare(edited.count, 3);
        verify(item.text.indexOf("2026") >= 0);
    }

    function test_localeText() {
        compare(LocaleText.isoDate(LocaleText.shortDate("2026-12-03")), "2026-12-03");
        compare(LocaleText.shortDate("2026-12-03"), "Dec 3, 2026");  // 12/3/2026 is another day elsewhere
        for (const typed of ["Dec 3, 2026", "December 3, 2026", "12/3/2026", "2026-12-03", " dec 3,  2026 "])
            compare(LocaleText.isoDate(typed), "2026-12-03", typed);
        compare(LocaleText.addDays("2026-12-31", 1), "2027-01-01");
        compare(LocaleText.shortDate("nonsense"), "");
        compare(LocaleText.wholeNumber("1 250 000"), 1250000);
        compare(LocaleText.wholeNumber("1\u00a0250"), 1250);
        compare(LocaleText.wholeNumber("-7"), -7);
        compare(LocaleText.wholeNumber("1.5"), undefined);
        compare(LocaleText.wholeNumber("99999999999999999999"), undefined);
        compare(LocaleText.wholeNumber(""), undefined);
    }

    function test_number() {
        const item = createTemporaryObject(number, test, {
                "value": 10
            });
        const edited = spyOn(item, "edited");
        compare(ScreenReader.name(item), "Calls");
        compare(ScreenReader.description(item), "pcs");
        item.forceActiveFocus();
        keyClick(Qt.Key_Up);
        compare(item.value, 11);
        item.selectAll();
        type("12x");
        keyClick(Qt.Key_Return);
        compare(item.value, undefined);
        verify(item.problem !== "");
        compare(item.text, "12x");  // what was typed stays to be mended
        item.selectAll();
        type("3000000");
        keyClick(Qt.Key_Return);
        compare(item.value, 3000000);
        verify(item.problem !== "");
        keyClick(Qt.Key_Down);
        compare(item.value, 2000000);
        compare(item.problem, "");
        compare(edited.count, 4);
    }

    function test_numberSetFromOutside() {
        const item = createTemporaryObject(number, test);
        compare(item.text, "");
        item.value = 0;
        compare(item.text, "0");
        item.value = undefined;
        compare(item.text, "");
    }

    function test_combo() {
        const item = createTemporaryObject(combo, test);
        const activated = spyOn(item, "activated");
        compare(ScreenReader.name(item), "Mentor");
        item.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Down);
        compare(item.currentText, "Maria");
        compare(activated.count, 1);
        keyClick(Qt.Key_Space);
        tryCompare(item.popup, "opened", true);
        keyClick(Qt.Key_Up);
        keyClick(Qt.Key_Return);
        compare(item.currentText, "Oleg");
        tryCompare(item.popup, "visible", false);
        item.currentIndex = -1;
        item.placeholderText = "Choose";
        compare(item.contentItem.text, "Choose");
    }

    // Among many with the same first letter.
    function test_comboByItsFirstLetters() {
        const item = createTemporaryObject(combo, test, {
                "model": ["Lukoshko", "Vega", "Veter", "Volga", "Volna", "Zarya"]
            });
        const activated = spyOn(item, "activated");
        item.forceActiveFocus(Qt.TabFocusReason);
        type("voln");
        compare(item.currentText, "Volna");
        compare(activated.signalArguments[activated.count - 1][0], 4);
        tryCompare(item, "seeking", false);
        type("z");
        compare(item.currentText, "Zarya");
        tryCompare(item, "seeking", false);
        keyClick(Qt.Key_Space);
        tryCompare(item.popup, "opened", true);
        type("vet");
        compare(item.currentText, "Zarya");
        keyClick(Qt.Key_Return);
        compare(item.currentText, "Veter");
        type("qq");
        compare(item.currentText, "Veter");
    }

    function test_choices_data() {
        return [{
                "tag": "CheckBox",
                "component": check
            }, {
                "tag": "Switch",
                "component": toggle
            }];
    }
    function test_choices(data) {
        const item = createTemporaryObject(data.component, test);
        const toggled = spyOn(item, "toggled");
        item.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        compare(item.checked, true);
        verify(ScreenReader.checked(item));
        verify(ScreenReader.toggle(item) || ScreenReader.press(item));
        compare(item.checked, false);
        compare(toggled.count, 2);
        compare(ScreenReader.name(item), item.text);
        verify(item.height >= 32);
    }

    function test_radiosByArrows() {
        const item = createTemporaryObject(radios, test);
        item.children[0].forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Down);
        compare(item.children[1].checked, true);
        compare(item.children[0].checked, false);
        verify(item.children[1].activeFocus);
        keyClick(Qt.Key_Down);
        compare(item.children[0].checked, true);
        verify(ScreenReader.press(item.children[1]));
        compare(item.children[1].checked, true);
    }

    function test_longLabelsWrap() {
        const item = createTemporaryObject(check, test, {
                "width": 200,
                "text": "очень ".repeat(40) + "👩‍🚀"
            });
        verify(item.implicitHeight > 100);
        verify(item.contentItem.contentWidth <= 200);
    }
}
