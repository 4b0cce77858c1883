import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Shell

// F1 or ?: the keys that hold in the window, from the table that they are made from.
Dialog {
    id: dialog

    required property Commands commands

    // Large text: the Page keys scroll.
    onOpened: if (area.scrolls)
        area.forceActiveFocus(Qt.TabFocusReason)

    title: qsTr("Keys")
    acceptText: qsTr("Close")
    rejectText: ""

    Connections {
        target: dialog.commands
        function onKeyMapWanted() {
            dialog.open();
        }
    }

    Item {
        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitHeight: area.contentHeight

        ScrollArea {
            id: area
            readonly property bool scrolls: contentHeight > height
            anchors.fill: parent
            activeFocusOnTab: scrolls

            LiveColumn {
                width: area.usableWidth - Space.m  // beside the scroll bar
                spacing: Space.l

                Repeater {
                    model: dialog.commands.keyMap
                    delegate: LiveColumn {
                        id: group
                        required property var modelData
                        Layout.fillWidth: true
                        spacing: Space.xs

                        Heading {
                            Layout.fillWidth: true
                            level: 3
                            text: group.modelData.title
                        }
                        Repeater {
                            model: group.modelData.rows
                            delegate: Item {
                                id: row
                                required property var modelData
                                Layout.fillWidth: true
                                implicitHeight: Math.max(what.implicitHeight, keys.height)

                                Label {
                                    id: what
                                    anchors {
                                        left: parent.left
                                        right: keys.left
                                        rightMargin: Space.m
                                        verticalCenter: parent.verticalCenter
                                    }
                                    text: row.modelData.title
                                    Accessible.description: row.modelData.keys.join(", ")
                                }
                                Row {
                                    id: keys
                                    anchors {
                                        right: parent.right
                                        verticalCenter: parent.verticalCenter
                                    }
                                    spacing: Space.m
                                    Repeater {
                                        model: row.modelData.keys
                                        delegate: KeyHint {
                                            required property string modelData
                                            keys: modelData
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        FocusRing {
            control: null
            shown: area.activeFocus && area.scrolls
            gap: Space.xs
        }
    }
}
