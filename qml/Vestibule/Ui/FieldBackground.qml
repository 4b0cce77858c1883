import QtQuick
import Vestibule.Ui

// The box of every field: outlined, thicker and in accent with the focus, in red when what is in it will not do.
Rectangle {
    id: box

    property bool focused: false
    property bool invalid: false
    property bool readOnly: false

    radius: Radius.control
    color: !enabled || readOnly ? Theme.disabledFill : Theme.surface
    border.width: focused ? Size.ring : Size.line
    border.color: invalid && enabled ? Theme.negative : focused ? Theme.focus : enabled && !readOnly ? Theme.outline : Theme.hairline
}
