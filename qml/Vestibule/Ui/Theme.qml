pragma Singleton
import QtQuick

// Colours by role. A view names the role; which colour that is, light or dark, is decided here only.
// tests/qml/tst_contrast.qml holds every pair that is in use against WCAG 2.2: AA, and AAA for high contrast.
QtObject {
    // "light", "dark", or "system" (what the desktop asks for).
    property string mode: "system"
    readonly property bool dark: mode === "dark" || (mode !== "light" && desktopIsDark)
    // Stronger lines and colours, 7:1 for every text. A person chooses it: Qt 6.4 does not tell whether the desktop has it.
    property bool highContrast: false
    // Qt 6.4 has no colour scheme hint; the palette that the desktop sets tells as much.
    readonly property bool desktopIsDark: desktop.window.hslLightness < desktop.windowText.hslLightness
    readonly property SystemPalette desktop: SystemPalette {
    }

    // The same role by day and by night, and both in high contrast.
    function pick(day: color, night: color, clearDay: color, clearNight: color): color {
        return highContrast ? (dark ? clearNight : clearDay) : dark ? night : day;
    }

    // Grounds, from the back to the front. In high contrast the lines between them divide, not their shades.
    readonly property color window: pick("#F6F7F9", "#15181C", "#FFFFFF", "#000000")
    readonly property color sunken: pick("#EEF1F4", "#181B20", "#FFFFFF", "#000000")
    readonly property color surface: pick("#FFFFFF", "#1D2126", "#FFFFFF", "#000000")
    readonly property color raised: pick("#FFFFFF", "#262B31", "#FFFFFF", "#000000")
    readonly property color hover: pick("#EFF2F5", "#262B31", "#EDF1F5", "#20252A")
    readonly property color pressed: pick("#E4E8ED", "#30363D", "#DDE3EA", "#2F363D")

    readonly property color text: pick("#1B1F24", "#E6E9ED", "#000000", "#FFFFFF")
    readonly property color secondaryText: pick("#57606A", "#9AA4AF", "#24292F", "#E3E7EB")
    readonly property color disabledText: pick("#8B949E", "#6B747E", "#57606A", "#A7B0BA")
    readonly property color disabledFill: pick("#E9ECF0", "#22262C", "#F2F4F7", "#14171A")

    // Lines: the hairline only divides, the edge is that of a button, the outline that of a field (3:1 against its ground).
    readonly property color hairline: pick("#D9DEE4", "#30363D", "#57606A", "#A7B0BA")
    readonly property color edge: pick("#C1C8D0", "#454D56", "#1B1F24", "#E6E9ED")
    readonly property color outline: pick("#818A94", "#7A848F", "#000000", "#FFFFFF")
    readonly property color focus: accent

    // The accent, and what stands on it. "Soft" is the ground of a tinted area.
    readonly property color accent: pick("#0F6E84", "#4FB3C8", "#064552", "#7FE0F2")
    readonly property color accentHover: pick("#0C5F72", "#68C2D5", "#053844", "#A5EAF7")
    readonly property color accentPressed: pick("#094E5E", "#86D0E0", "#032B34", "#C6F2FB")
    readonly property color accentText: pick("#FFFFFF", "#06262D", "#FFFFFF", "#000000")
    readonly property color accentSoft: pick("#E1F0F3", "#17343C", "#DDF1F5", "#0C2A31")
    readonly property color neutralSoft: pick("#EEF1F4", "#2C323A", "#E9EDF2", "#262B31")
    readonly property color selection: pick("#B9DDE5", "#275662", "#A9DCE8", "#14505D")

    readonly property color positive: pick("#1A7547", "#4CC38A", "#0B4A2A", "#7BE5B0")
    readonly property color positiveSoft: pick("#E4F3EA", "#15301F", "#DDF3E6", "#0A2616")
    readonly property color warning: pick("#875A00", "#E3B341", "#553700", "#FFD36B")
    readonly property color warningSoft: pick("#FBF1D8", "#33290F", "#FBEFCF", "#2B2106")
    readonly property color negative: pick("#B42318", "#F67B73", "#7A130B", "#FFB3AD")
    readonly property color negativeSoft: pick("#FCEBE9", "#3B1D1B", "#FCE6E3", "#33110F")
    readonly property color negativeText: pick("#FFFFFF", "#2A0A07", "#FFFFFF", "#000000")

    readonly property color skeleton: pick("#E6EAEE", "#2A2F36", "#D5DBE1", "#333A41")
    readonly property color scrim: pick("#591B1F24", "#99000000", "#B3000000", "#CC000000")
    readonly property color shadow: pick("#261B1F24", "#66000000", "#66000000", "#99000000")

    // A tone says what a badge, banner or bar is about: "neutral", "info", "positive", "warning", "negative".
    function toneColor(tone: string): color {
        switch (tone) {
        case "info":
            return accent;
        case "positive":
            return positive;
        case "warning":
            return warning;
        case "negative":
            return negative;
        default:
            return secondaryText;
        }
    }

    function toneGround(tone: string): color {
        switch (tone) {
        case "info":
            return accentSoft;
        case "positive":
            return positiveSoft;
        case "warning":
            return warningSoft;
        case "negative":
            return negativeSoft;
        default:
            return neutralSoft;
        }
    }

    function toneIcon(tone: string): string {
        switch (tone) {
        case "positive":
            return "dialog-ok";
        case "warning":
            return "data-warning";
        case "negative":
            return "data-error";
        default:
            return "documentinfo";
        }
    }
}
