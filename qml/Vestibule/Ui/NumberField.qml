import QtQuick
import Vestibule.Ui

// A whole number with its unit. Up and Down step it; an empty field has no value.
TextField {
    id: control

    // A whole number; undefined when the field is empty or holds no number.
    property var value: undefined
    property real from: 0
    property real to: 1000000000
    property real step: 1
    property string unit: ""
    readonly property bool acceptable: problem === "" && !pending
    readonly property string problem: {
        if (pending || text === "")
            return "";
        if (value === undefined)
            return qsTr("This is not a whole number.");
        if (Number(value) < from)
            return qsTr("The least possible number is %1.").arg(LocaleText.number(from));
        if (Number(value) > to)
            return qsTr("The greatest possible number is %1.").arg(LocaleText.number(to));
        return "";
    }
    signal edited

    property bool pending: false

    implicitWidth: Size.fieldShort
    trailingSpace: unit === "" ? 0 : unitText.implicitWidth + Space.xs
    horizontalAlignment: TextInput.AlignRight
    inputMethodHints: Qt.ImhFormattedNumbersOnly
    Accessible.role: Accessible.SpinBox
    spoken: unit === "" ? description : description === "" ? unit : unit + ". " + description

    onTextEdited: pending = true
    onEditingFinished: settle()
    onActiveFocusChanged: if (!activeFocus)
        settle()
    onValueChanged: if (!pending)
        refresh()
    Component.onCompleted: refresh()

    function refresh() {
        if (value !== undefined)
            text = LocaleText.number(Number(value));
        else if (problem === "" && !activeFocus)
            text = "";
    }

    function settle() {
        if (!pending)
            return;
        const before = value;
        value = LocaleText.wholeNumber(text);
        pending = false;
        if (value !== undefined)
            text = LocaleText.number(Number(value));
        if (value !== before)
            edited();
    }

    function move(by: real) {
        if (readOnly)
            return;
        settle();
        const next = value === undefined ? Math.max(from, Math.min(to, 0)) : Number(value) + by;
        value = Math.max(from, Math.min(to, next));
        text = LocaleText.number(Number(value));
        edited();
    }

    Keys.onUpPressed: move(step)
    Keys.onDownPressed: move(-step)

    Text {
        id: unitText
        anchors.right: parent.right
        anchors.rightMargin: Space.s + Space.xxs
        height: parent.height
        visible: control.unit !== ""
        text: control.unit
        textFormat: Text.PlainText
        font.family: Type.family
        font.pixelSize: Type.body
        color: control.enabled ? Theme.secondaryText : Theme.disabledText
        verticalAlignment: Text.AlignVCenter
    }
}
