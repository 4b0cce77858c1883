import QtQuick
import QtQuick.Templates as T
import Vestibule.Ui

// One of a few choices.
T.ComboBox {
    id: control

    property string label: ""
    property string description: ""
    property bool invalid: false
    property string placeholderText: ""
    property string typed: ""
    readonly property alias seeking: pause.running

    // Letters typed one after the other are the beginning of an option. The first one alone is left to the template, which goes on to the
    // next option that begins with it.
    function seek(letter: string): bool {
        typed = seeking ? typed + letter.toLocaleLowerCase() : letter.toLocaleLowerCase();
        pause.restart();
        const from = popup.visible ? highlightedIndex : currentIndex;
        for (let i = 0; typed.length > 1 && i < count; ++i) {
            const at = (Math.max(0, from) + i) % count;
            if (textAt(at).toLocaleLowerCase().startsWith(typed)) {
                go(at);
                return true;
            }
        }
        return false;
    }
    function go(index: int) {
        if (!popup.visible && index !== currentIndex) {
            currentIndex = index;
            activated(index);
        }
        while (popup.visible && highlightedIndex < index)
            incrementCurrentIndex();
        while (popup.visible && highlightedIndex > index)
            decrementCurrentIndex();
    }

    Timer {
        id: pause
        interval: Motion.word
    }
    Keys.onPressed: event => event.accepted = /^[^\x00-\x20\x7f]$/.test(event.text) && (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier)) === 0 && seek(event.text)

    implicitWidth: Size.field
    implicitHeight: Math.max(Size.target, contentItem.implicitHeight + topPadding + bottomPadding)
    leftPadding: Space.s + Space.xxs + (mirrored ? Size.icon : 0)
    rightPadding: Space.s + Space.xxs + (mirrored ? 0 : Size.icon)
    verticalPadding: Space.xs
    font.family: Type.family
    font.pixelSize: Type.body

    focusPolicy: enabled ? Qt.StrongFocus : Qt.NoFocus
    Accessible.role: Accessible.ComboBox
    Accessible.name: label
    Accessible.description: displayText + (description === "" ? "" : ". " + description)
    Accessible.focusable: enabled
    Accessible.onPressAction: if (enabled)
        popup.open()

    contentItem: Text {
        text: control.currentIndex < 0 && control.placeholderText !== "" ? control.placeholderText : control.displayText
        textFormat: Text.PlainText
        font: control.font
        color: !control.enabled ? Theme.disabledText : control.currentIndex < 0 ? Theme.secondaryText : Theme.text
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
        horizontalAlignment: Text.AlignLeft
    }
    indicator: Glyph {
        x: control.mirrored ? Space.s : control.width - width - Space.s
        y: Math.round((control.height - height) / 2)
        sign: "down"
        ink: control.enabled ? Theme.secondaryText : Theme.disabledText
    }
    background: FieldBackground {
        focused: control.popup.visible
        invalid: control.invalid
        enabled: control.enabled
        FocusRing {
            control: control
        }
    }

    delegate: T.ItemDelegate {
        id: option

        required property int index
        required property var modelData
        required property var model
        readonly property bool current: control.currentIndex === index

        width: ListView.view ? ListView.view.width : 0
        implicitHeight: Math.max(Size.target, contentItem.implicitHeight + topPadding + bottomPadding)
        horizontalPadding: Space.s + Space.xxs
        verticalPadding: Space.xs
        text: control.textAt(index)
        highlighted: control.highlightedIndex === index
        Accessible.role: Accessible.ListItem
        Accessible.name: text
        Accessible.selected: current
        Accessible.focusable: true
        Accessible.onPressAction: clicked()

        contentItem: Text {
            text: option.text
            textFormat: Text.PlainText
            font.family: Type.family
            font.pixelSize: Type.body
            font.weight: option.current ? Type.semibold : Type.regular
            color: Theme.text
            wrapMode: Text.Wrap
            verticalAlignment: Text.AlignVCenter
            horizontalAlignment: Text.AlignLeft
        }
        background: Rectangle {
            radius: Radius.small
            color: option.highlighted ? Theme.accentSoft : "transparent"
        }
    }

    popup: T.Popup {
        y: control.height + Space.xs
        width: control.width
        implicitHeight: Math.min(contentItem.implicitHeight + 2 * padding, Size.panel)
        padding: Space.xs
        margins: Space.s

        contentItem: ListView {
            clip: true
            implicitHeight: contentHeight
            model: control.popup.visible ? control.delegateModel : null
            currentIndex: control.highlightedIndex
            highlightMoveDuration: 0
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: ScrollBar {
            }
        }
        background: FloatingGround {
        }
    }
}
