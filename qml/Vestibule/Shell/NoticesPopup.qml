import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Vestibule.Ui
import Vestibule.Shell

// What waits for the person, above the strip that it was opened from: the arrow keys go through it, Enter opens.
T.Popup {
    id: popup

    required property NoticesModel model
    required property Item strip

    parent: T.Overlay.overlay
    x: mirrored || !parent ? Space.m : parent.width - width - Space.m
    y: parent ? parent.height - strip.height - height - Space.xs : 0
    width: parent ? Math.min(Size.units(130), parent.width - 2 * Space.m) : Size.dialog
    height: parent ? Math.min(implicitHeight, parent.height - strip.height - Space.xl) : implicitHeight
    implicitHeight: column.implicitHeight + topPadding + bottomPadding
    padding: Space.m
    modal: true
    dim: false
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onOpened: focusFirst()
    onClosed: model.close()

    function focusFirst() {
        list.currentIndex = 0;
        const first = list.count > 0 ? list : closeButton;
        first.forceActiveFocus(Qt.TabFocusReason);
    }

    Connections {
        target: popup.model
        function onOpenedChanged() {
            if (popup.model.opened)
                popup.open();
            else
                popup.close();
        }
    }

    background: FloatingGround {
    }
    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Motion.state
        }
    }
    contentItem: FocusScope {
        focus: true
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Notices")

        ColumnLayout {
            id: column
            anchors.fill: parent
            spacing: Space.s

            RowLayout {
                Layout.fillWidth: true
                Layout.leftMargin: Space.m
                spacing: Space.s

                Heading {
                    Layout.fillWidth: true
                    text: qsTr("Notices")
                }
                GlyphButton {
                    id: closeButton
                    sign: "cross"
                    text: qsTr("Close")
                    onClicked: popup.close()
                }
            }
            Banner {
                Layout.fillWidth: true
                visible: popup.model.problem !== ""
                tone: "negative"
                text: popup.model.problem
                actionText: qsTr("Try again")
                onActivated: popup.model.refresh()
            }
            LoadingState {
                Layout.fillWidth: true
                visible: !popup.model.known && popup.model.problem === ""
                rows: 3
            }
            EmptyState {
                Layout.fillWidth: true
                visible: popup.model.known && popup.model.count === 0
                title: qsTr("Nothing waits for you")
                text: qsTr("What is due soon, what is late and what comes back to you stands here.")
            }
            ListView {
                id: list
                Layout.fillWidth: true
                Layout.fillHeight: true
                implicitHeight: contentHeight
                visible: count > 0
                clip: true
                spacing: Space.xxs
                activeFocusOnTab: count > 0
                keyNavigationEnabled: true
                boundsBehavior: Flickable.StopAtBounds
                model: popup.model
                T.ScrollBar.vertical: ScrollBar {
                    id: bar
                }
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Notices")

                delegate: NoticeRow {
                    width: list.width - (bar.visible ? bar.width : 0)
                    onClicked: popup.model.activate(index)
                }
            }
        }
    }
}
