import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Vestibule.Ui

// Views of the same thing, side by side. Left and Right choose; one Tab stop for all.
FocusScope {
    id: strip

    // Texts, or {text, count, enabled}.
    property var tabs: []
    property int currentIndex: 0
    property string label: ""
    signal activated(int index)

    implicitWidth: row.implicitWidth
    implicitHeight: Math.max(Size.row, row.implicitHeight)
    Layout.fillWidth: true
    Accessible.role: Accessible.PageTabList
    Accessible.name: label

    function choose(index: int) {
        if (index === currentIndex)
            return;
        currentIndex = index;
        activated(index);
    }

    function step(direction: int) {
        for (let index = currentIndex + direction; index >= 0 && index < repeater.count; index += direction) {
            const tab = repeater.itemAt(index);
            if (tab && tab.enabled) {
                tab.forceActiveFocus(Qt.TabFocusReason);
                choose(index);
                return;
            }
        }
    }

    Keys.onLeftPressed: step(LayoutMirroring.enabled ? 1 : -1)
    Keys.onRightPressed: step(LayoutMirroring.enabled ? -1 : 1)

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Size.line
        color: Theme.hairline
    }
    Row {
        id: row
        anchors.left: parent.left
        height: parent.height
        spacing: Space.xl

        Repeater {
            id: repeater
            model: strip.tabs
            T.TabButton {
                id: tab
                required property int index
                required property var modelData
                readonly property bool current: strip.currentIndex === index

                enabled: modelData.enabled === undefined || modelData.enabled
                text: modelData.text === undefined ? modelData : modelData.text
                focus: current
                activeFocusOnTab: current
                checked: current
                height: row.height
                implicitHeight: Size.row
                implicitWidth: caption.implicitWidth + (badge.visible ? badge.implicitWidth + Space.s : 0)
                Accessible.role: Accessible.PageTab
                Accessible.name: text
                Accessible.description: badge.visible ? badge.text : ""
                Accessible.selected: current
                Accessible.focusable: enabled
                Accessible.onPressAction: if (enabled)
                    clicked()
                onClicked: strip.choose(index)

                Text {
                    id: caption
                    anchors.verticalCenter: parent.verticalCenter
                    text: tab.text
                    textFormat: Text.PlainText
                    font.family: Type.family
                    font.pixelSize: Type.body
                    font.weight: tab.current ? Type.semibold : Type.regular
                    color: !tab.enabled ? Theme.disabledText : tab.current ? Theme.text : tab.hovered ? Theme.text : Theme.secondaryText
                }
                CountBadge {
                    id: badge
                    anchors.left: caption.right
                    anchors.leftMargin: Space.s
                    anchors.verticalCenter: parent.verticalCenter
                    count: tab.modelData.count === undefined ? 0 : tab.modelData.count
                    tone: tab.current ? "info" : "neutral"
                    Accessible.ignored: true
                }
                Rectangle {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: Size.ring
                    visible: tab.current
                    color: Theme.accent
                }
                FocusRing {
                    control: tab
                    gap: -Space.xxs
                }
            }
        }
    }
}
