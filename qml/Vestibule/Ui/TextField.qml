import QtQuick
import QtQuick.Templates as T
import Vestibule.Ui

// One line of text. `label`, `description` and `invalid` are set by the FormRow around it.
T.TextField {
    id: control

    property string label: ""
    property string description: ""
    property bool invalid: false
    property string spoken: description  // by a screen reader, after the label
    // Room kept free for what stands inside the field, before and after the text.
    property real leadingSpace: 0
    property real trailingSpace: 0
    readonly property bool mirrored: LayoutMirroring.enabled

    implicitWidth: Size.field
    implicitHeight: Math.max(Size.target, contentHeight + topPadding + bottomPadding)
    leftPadding: Space.s + Space.xxs + (mirrored ? trailingSpace : leadingSpace)
    rightPadding: Space.s + Space.xxs + (mirrored ? leadingSpace : trailingSpace)
    topPadding: Space.xs
    bottomPadding: Space.xs
    verticalAlignment: TextInput.AlignVCenter
    horizontalAlignment: TextInput.AlignLeft
    font.family: Type.family
    font.pixelSize: Type.body
    color: enabled ? Theme.text : Theme.disabledText
    selectionColor: Theme.selection
    selectedTextColor: Theme.text
    placeholderTextColor: Theme.secondaryText
    selectByMouse: true
    // Only what is too long: the software scene graph of Qt 6.4 does not clip at all where two clips have nothing in common.
    clip: contentWidth > width - leftPadding - rightPadding

    Accessible.role: Accessible.EditableText
    Accessible.name: label !== "" ? label : placeholderText
    Accessible.description: spoken
    // Qt 6.4 writes the placeholder there when assistive technology comes after the field.
    Accessible.onDescriptionChanged: if (Accessible.description !== spoken)
        Accessible.description = Qt.binding(() => spoken)
    Accessible.readOnly: readOnly

    background: FieldBackground {
        focused: control.activeFocus
        invalid: control.invalid
        readOnly: control.readOnly
        enabled: control.enabled
    }

    Text {
        x: control.leftPadding
        width: control.width - control.leftPadding - control.rightPadding
        height: control.height
        visible: control.text === "" && control.preeditText === ""
        text: control.placeholderText
        textFormat: Text.PlainText
        font: control.font
        color: control.enabled ? control.placeholderTextColor : Theme.disabledText
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
        horizontalAlignment: Text.AlignLeft
    }
}
