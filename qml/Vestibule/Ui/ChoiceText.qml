import QtQuick
import QtQuick.Templates as T
import Vestibule.Ui

// The label beside a check box, radio button or switch.
Text {
    required property T.AbstractButton control

    leftPadding: control.mirrored ? 0 : control.indicator.width + control.spacing
    rightPadding: control.mirrored ? control.indicator.width + control.spacing : 0
    text: control.text
    textFormat: Text.PlainText
    font: control.font
    color: control.enabled ? Theme.text : Theme.disabledText
    wrapMode: Text.Wrap
    verticalAlignment: Text.AlignVCenter
    horizontalAlignment: Text.AlignLeft
}
