import QtQuick
import QtQuick.Templates as T
import Vestibule.Ui

// One of two to five short choices, all in sight. Left and Right choose; one Tab stop for all.
FocusScope {
    id: choice

    // Texts, or {text, value}.
    property var options: []
    property int currentIndex: 0
    readonly property var currentValue: valueAt(currentIndex)
    property string label: ""
    property string description: ""
    signal activated(int index)

    implicitWidth: row.implicitWidth + 2 * Space.xxs
    implicitHeight: row.implicitHeight + 2 * Space.xxs
    Accessible.role: Accessible.Grouping
    Accessible.name: label
    Accessible.description: description

    function textAt(index: int): string {
        const option = options[index];
        return option === undefined ? "" : option.text === undefined ? option : option.text;
    }

    function valueAt(index: int): var {
        const option = options[index];
        return option === undefined || option.value === undefined ? option : option.value;
    }

    function indexOfValue(value: var): int {
        return options.findIndex((option, index) => valueAt(index) === value);
    }

    function choose(index: int) {
        if (index === currentIndex || index < 0 || index >= options.length)
            return;
        currentIndex = index;
        activated(index);
    }

    function step(direction: int) {
        choose(currentIndex + direction);
        const option = repeater.itemAt(currentIndex);
        if (option)
            option.forceActiveFocus(Qt.TabFocusReason);
    }

    Keys.onLeftPressed: step(LayoutMirroring.enabled ? 1 : -1)
    Keys.onRightPressed: step(LayoutMirroring.enabled ? -1 : 1)

    Rectangle {
        anchors.fill: parent
        radius: Radius.control + Space.xxs
        color: Theme.pressed
    }
    Row {
        id: row
        x: Space.xxs
        y: Space.xxs

        Repeater {
            id: repeater
            model: choice.options
            T.RadioButton {
                id: option
                required property int index
                readonly property bool current: choice.currentIndex === index

                text: choice.textAt(index)
                checked: current
                focus: current
                activeFocusOnTab: enabled && (current || (choice.currentIndex < 0 && index === 0))
                implicitWidth: caption.implicitWidth + 2 * Space.l
                implicitHeight: Math.max(Size.target, caption.implicitHeight + 2 * Space.xs)
                Accessible.role: Accessible.RadioButton
                Accessible.name: text
                Accessible.checkable: true
                Accessible.checked: current
                Accessible.focusable: enabled
                Accessible.onPressAction: if (enabled)
                    clicked()
                Accessible.onToggleAction: if (enabled)
                    clicked()
                onClicked: choice.choose(index)

                Rectangle {
                    anchors.fill: parent
                    radius: Radius.control
                    visible: option.current
                    color: Theme.surface
                    border.width: Size.line
                    border.color: Theme.edge
                }
                Text {
                    id: caption
                    anchors.centerIn: parent
                    text: option.text
                    textFormat: Text.PlainText
                    font.family: Type.family
                    font.pixelSize: Type.body
                    font.weight: option.current ? Type.semibold : Type.regular
                    color: !option.enabled ? Theme.disabledText : Theme.text
                }
                FocusRing {
                    control: option
                }
            }
        }
    }
}
