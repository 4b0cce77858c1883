import QtQuick
import Vestibule.Ui

// A day, typed in the locale's or the ISO form. Up and Down change it by a day, Page Up and Page Down by a week.
TextField {
    id: control

    // ISO text, "2026-05-12"; empty when nothing or no day is entered.
    property string value: ""
    property string minimum: ""
    property string maximum: ""
    readonly property bool acceptable: problem === "" && !pending
    // What is wrong with it, for the person; empty when all is well.
    readonly property string problem: {
        if (pending || text === "")
            return "";
        if (value === "")
            return qsTr("This is not a date. Write it like %1.").arg(LocaleText.shortDate(LocaleText.today()));
        if (minimum !== "" && value < minimum)
            return qsTr("The earliest possible day is %1.").arg(LocaleText.longDate(minimum));
        if (maximum !== "" && value > maximum)
            return qsTr("The latest possible day is %1.").arg(LocaleText.longDate(maximum));
        return "";
    }
    signal edited

    // True while the person types: no verdict before the field is left.
    property bool pending: false

    implicitWidth: Size.units(40)
    placeholderText: LocaleText.shortDate(LocaleText.today())
    inputMethodHints: Qt.ImhDate
    spoken: description !== "" ? description : LocaleText.longDate(value)

    onTextEdited: pending = true
    onEditingFinished: settle()
    onActiveFocusChanged: if (!activeFocus)
        settle()
    onValueChanged: if (!pending && value !== "")
        text = LocaleText.shortDate(value)
    Component.onCompleted: if (value !== "")
        text = LocaleText.shortDate(value)

    function settle() {
        if (!pending)
            return;
        const before = value;
        value = LocaleText.isoDate(text);
        pending = false;
        if (value !== "")
            text = LocaleText.shortDate(value);
        if (value !== before)
            edited();
    }

    function move(days: int) {
        if (readOnly)
            return;
        settle();
        const next = value === "" ? LocaleText.today() : LocaleText.addDays(value, days);
        if ((minimum !== "" && next < minimum) || (maximum !== "" && next > maximum))
            return;
        value = next;
        text = LocaleText.shortDate(next);
        edited();
    }

    Keys.onUpPressed: move(1)
    Keys.onDownPressed: move(-1)
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown;
        if (event.accepted)
            move(event.key === Qt.Key_PageUp ? 7 : -7);
    }

    Tip {
        text: LocaleText.longDate(control.value)
        visible: control.hovered && control.value !== ""
    }
}
