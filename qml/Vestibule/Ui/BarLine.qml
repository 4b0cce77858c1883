import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Vestibule.Ui

// One bar of a BarChart, and the link behind its whole line.
Item {
    id: bar

    required property int index
    required property var modelData
    // The BarChart.
    required property var whole

    Layout.fillWidth: true
    Layout.fillHeight: true
    implicitHeight: whole.interactive ? Size.target - Space.s : Size.icon
    z: -1  // the texts beside it stand on the link

    T.AbstractButton {
        id: link
        x: -bar.x - Space.xs
        y: -Space.xs
        width: bar.whole.width + 2 * Space.xs
        height: bar.height + 2 * Space.xs
        visible: bar.whole.interactive
        text: bar.modelData.label + ": " + bar.whole.textOf(bar.modelData.value)
        checked: bar.whole.currentIndex === bar.index
        focusPolicy: Qt.StrongFocus
        Accessible.role: Accessible.Link
        Accessible.name: text
        Accessible.selected: checked
        Accessible.focusable: true
        Accessible.onPressAction: clicked()
        Keys.onReturnPressed: clicked()
        Keys.onEnterPressed: clicked()
        onClicked: bar.whole.activated(bar.index)

        background: Rectangle {
            radius: Radius.small
            color: link.down ? Theme.pressed : link.checked ? Theme.accentSoft : link.hovered ? Theme.hover : "transparent"
            FocusRing {
                control: link
                corner: Radius.small
                gap: -Size.ring
            }
        }
        HoverHandler {
            cursorShape: Qt.PointingHandCursor
        }
    }
    Rectangle {
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: bar.whole.highest > 0 ? Math.max(Size.ring, parent.width * bar.modelData.value / bar.whole.highest) : Size.ring
        height: Space.m
        radius: Radius.small
        color: Theme.toneColor(bar.modelData.tone === undefined ? "info" : bar.modelData.tone)
    }
    Rectangle {
        readonly property real reached: parent.width * bar.whole.target / bar.whole.highest
        x: LayoutMirroring.enabled ? parent.width - reached : reached - width
        y: -Space.xs
        visible: !isNaN(bar.whole.target)
        width: Size.ring
        height: parent.height + Space.s
        color: Theme.secondaryText
    }
}
