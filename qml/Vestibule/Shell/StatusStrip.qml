import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Vestibule.Ui
import Vestibule.Shell

// Below every page and outside of it, so that what waits stands in one place whatever view is open, and pushes nothing away when it
// changes.
Item {
    id: strip

    required property ShellModel shell
    readonly property NoticesModel notices: shell.notices

    implicitHeight: Size.target + Size.line
    Accessible.role: Accessible.StatusBar
    Accessible.name: qsTr("Status")

    Divider {
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
        }
    }
    // Said by a screen reader when it comes up.
    Item {
        anchors {
            left: parent.left
            right: button.left
            top: parent.top
            bottom: parent.bottom
        }
        visible: strip.notices.fresh > 0
        Accessible.role: Accessible.AlertMessage
        Accessible.name: qsTr("%n new notice(s)", "", strip.notices.fresh)
    }
    T.AbstractButton {
        id: button

        anchors {
            right: parent.right
            rightMargin: Space.m
            bottom: parent.bottom
        }
        implicitWidth: row.implicitWidth + 2 * Space.m
        implicitHeight: Size.target
        focusPolicy: Qt.StrongFocus
        text: {
            const notices = strip.notices;
            if (!notices.known)
                return notices.problem === "" ? qsTr("Notices") : qsTr("Notices could not be read");
            if (notices.count === 0)
                return qsTr("No notices");
            const all = qsTr("%n notice(s)", "", notices.count);
            return notices.late === 0 ? all : qsTr("%1, %2").arg(all).arg(qsTr("%n late", "", notices.late));
        }
        onClicked: strip.notices.open()

        Accessible.role: Accessible.ButtonMenu
        Accessible.name: text
        Accessible.description: fresh.visible ? fresh.text : ""
        Accessible.focusable: true
        Accessible.onPressAction: clicked()
        Keys.onReturnPressed: clicked()
        Keys.onEnterPressed: clicked()

        RowLayout {
            id: row
            anchors.centerIn: parent
            spacing: Space.s

            Badge {
                id: fresh
                visible: strip.notices.fresh > 0
                text: qsTr("%n new", "", strip.notices.fresh)
                tone: "info"
                Accessible.ignored: true
            }
            Caption {
                text: button.text
                wrapMode: Text.NoWrap
                color: strip.notices.late > 0 ? Theme.negative : Theme.secondaryText
                Accessible.ignored: true
            }
            Glyph {
                sign: "up"
                size: Type.small
                ink: Theme.secondaryText
            }
        }
        background: Rectangle {
            radius: Radius.control
            color: button.down || strip.notices.opened ? Theme.pressed : button.hovered ? Theme.hover : "transparent"
            FocusRing {
                control: button
                gap: -Size.ring
            }
        }

        Tip {
            y: -implicitHeight - Space.xs
            text: qsTr("What waits for you (%1)").arg(strip.shell.commands.keys("show-notices"))
            visible: !strip.notices.opened && (button.hovered || button.visualFocus)
        }
    }
}
