import QtQuick
import QtTest
import Vestibule.Ui

// WCAG 2.2 over every pair of colours that stands on each other. AA: 4.5 for text, 3 for the parts of a control that one must
// see. High contrast: AAA, 7 for text; 4.5 for the parts, and the lines that only divide are seen as well.
TestCase {
    id: test
    name: "Contrast"

    readonly property var grounds: ["window", "sunken", "surface", "raised", "hover"]
    readonly property var softGrounds: ["accentSoft", "positiveSoft", "warningSoft", "negativeSoft", "neutralSoft"]
    // [what, on what]
    readonly property var textPairs: {
        let all = pairs(["text", "secondaryText", "accent", "positive", "warning", "negative"], grounds);
        all = all.concat(pairs(["text", "secondaryText"], softGrounds.concat(["pressed"])));
        all = all.concat(["accent", "positive", "warning", "negative"].map(ink => [ink, ink + "Soft"]));
        // A row that is pressed, or the current one, still says in its tone what stands at its end or in a cell.
        all = all.concat(pairs(["accent", "positive", "warning", "negative"], ["pressed", "accentSoft"]));
        all = all.concat([["text", "selection"], ["negativeText", "negative"]]);
        all = all.concat(pairs(["accentText"], ["accent", "accentHover", "accentPressed"]));
        return all.concat(pairs(["accentHover", "accentPressed"], ["window", "surface", "raised"]));
    }
    readonly property var partPairs: {
        return pairs(["outline", "focus", "accent"], ["window", "sunken", "surface", "raised"]);
    }
    // Decoration and what is off carry no meaning that contrast would have to save (WCAG 1.4.3, 1.4.11).
    readonly property var exempt: ["disabledText", "disabledFill", "hairline", "edge", "skeleton", "scrim", "shadow"]

    function pairs(inks: var, grounds: var): var {
        return inks.reduce((found, ink) => found.concat(grounds.map(ground => [ink, ground])), []);
    }

    function luminance(color: var): real {
        const part = value => value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        return 0.2126 * part(color.r) + 0.7152 * part(color.g) + 0.0722 * part(color.b);
    }

    function contrast(a: var, b: var): real {
        const lights = [luminance(a), luminance(b)].sort((x, y) => y - x);
        return (lights[0] + 0.05) / (lights[1] + 0.05);
    }

    function check(pairs: var, least: real) {
        for (const mode of ["light", "dark"]) {
            Theme.mode = mode;
            for (const [ink, ground] of pairs) {
                const found = contrast(Theme[ink], Theme[ground]);
                const where = mode + (Theme.highContrast ? ", high contrast" : "") + ": ";
                verify(found >= least, where + ink + " on " + ground + " has " + found.toFixed(2) + ", needs " + least);
            }
        }
    }

    function test_measure() {
        fuzzyCompare(contrast(Qt.color("#000000"), Qt.color("#FFFFFF")), 21, 0.01);
        fuzzyCompare(contrast(Qt.color("#767676"), Qt.color("#FFFFFF")), 4.54, 0.01);
    }

    function test_text() {
        check(textPairs, 4.5);
    }
    function test_parts() {
        check(partPairs, 3);
    }

    function test_highContrast() {
        Theme.highContrast = true;
        check(textPairs, 7);
        check(partPairs, 4.5);
        check(pairs(["hairline", "edge"], ["window", "sunken", "surface", "raised"]), 4.5);
        check(pairs(["disabledText"], ["window", "sunken", "surface", "raised", "disabledFill"]), 4.5);
    }

    function test_everyRoleIsHeldAgainstAnother() {
        const used = new Set([].concat(...textPairs, ...partPairs, exempt));
        for (const role in Theme) {
            if (typeof Theme[role] === "object" && Theme[role] && Theme[role].hslLightness !== undefined)
                verify(used.has(role), "the colour role " + role + " is in no pair of this test");
        }
    }

    function test_softGroundsDiffer() {
        for (const mode of ["light", "dark"]) {
            Theme.mode = mode;
            for (const ground of softGrounds)
                verify(!Qt.colorEqual(Theme[ground], Theme.surface), mode + ": " + ground);
        }
    }

    function cleanup() {
        Theme.highContrast = false;
        Theme.mode = "system";
    }
}
