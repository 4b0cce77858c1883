pragma Singleton
import QtQuick

// Colours by role. A view names the role; which colour that is, and whether it is light or dark, is decided here only.
// tests/qml/tst_contrast.qml holds every pair that is in use against WCAG 2.2 AA.
QtObject {
    // "light", "dark", or "system" (what the desktop asks for).
    property string mode: "system"
    readonly property bool dark: mode === "dark" || (mode !== "light" && desktopIsDark)
    // Qt 6.4 has no colour scheme hint; the palette that the desktop sets tells as much.
    readonly property bool desktopIsDark: desktop.window.hslLightness < desktop.windowText.hslLightness
    readonly property SystemPalette desktop: SystemPalette {
    }

    // Grounds, from the back to the front.
    readonly property color window: dark ? "#15181C" : "#F6F7F9"
    readonly property color sunken: dark ? "#181B20" : "#EEF1F4"
    readonly property color surface: dark ? "#1D2126" : "#FFFFFF"
    readonly property color raised: dark ? "#262B31" : "#FFFFFF"
    readonly property color hover: dark ? "#262B31" : "#EFF2F5"
    readonly property color pressed: dark ? "#30363D" : "#E4E8ED"

    readonly property color text: dark ? "#E6E9ED" : "#1B1F24"
    readonly property color secondaryText: dark ? "#9AA4AF" : "#57606A"
    readonly property color disabledText: dark ? "#6B747E" : "#8B949E"
    readonly property color disabledFill: dark ? "#22262C" : "#E9ECF0"

    // Lines: the hairline only divides, the edge is that of a button, the outline that of a field (3:1 against its ground).
    readonly property color hairline: dark ? "#30363D" : "#D9DEE4"
    readonly property color edge: dark ? "#454D56" : "#C1C8D0"
    readonly property color outline: dark ? "#7A848F" : "#818A94"
    readonly property color focus: accent

    // The accent, and what stands on it. "Soft" is the ground of a tinted area.
    readonly property color accent: dark ? "#4FB3C8" : "#0F6E84"
    readonly property color accentHover: dark ? "#68C2D5" : "#0C5F72"
    readonly property color accentPressed: dark ? "#86D0E0" : "#094E5E"
    readonly property color accentText: dark ? "#06262D" : "#FFFFFF"
    readonly property color accentSoft: dark ? "#17343C" : "#E1F0F3"
    readonly property color neutralSoft: dark ? "#2C323A" : "#EEF1F4"
    readonly property color selection: dark ? "#275662" : "#B9DDE5"

    readonly property color positive: dark ? "#4CC38A" : "#1A7547"
    readonly property color positiveSoft: dark ? "#15301F" : "#E4F3EA"
    readonly property color warning: dark ? "#E3B341" : "#875A00"
    readonly property color warningSoft: dark ? "#33290F" : "#FBF1D8"
    readonly property color negative: dark ? "#F47067" : "#B42318"
    readonly property color negativeSoft: dark ? "#3B1D1B" : "#FCEBE9"
    readonly property color negativeText: dark ? "#2A0A07" : "#FFFFFF"

    readonly property color skeleton: dark ? "#2A2F36" : "#E6EAEE"
    readonly property color scrim: dark ? "#99000000" : "#591B1F24"
    readonly property color shadow: dark ? "#66000000" : "#261B1F24"

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
