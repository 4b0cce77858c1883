import QtQuick
import QtQuick.Templates as T
import Vestibule.Ui

// A short explanation beside what the pointer or the keyboard is on.
T.ToolTip {
    id: tip

    x: parent ? Math.round((parent.width - implicitWidth) / 2) : 0
    y: parent ? parent.height + Space.xs : 0
    implicitWidth: Math.min(Size.panel, contentItem.implicitWidth + leftPadding + rightPadding)
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    margins: Space.s
    horizontalPadding: Space.s
    verticalPadding: Space.xs
    delay: Motion.tip
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent | T.Popup.CloseOnReleaseOutsideParent

    contentItem: Text {
        text: tip.text
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        font.family: Type.family
        font.pixelSize: Type.small
        color: Theme.text
    }
    background: Rectangle {
        radius: Radius.control
        color: Theme.raised
        border.width: Size.line
        border.color: Theme.hairline
    }
}
