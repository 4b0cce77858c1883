import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// Text and actions in every state.
Columns {
    minimumWidth: Size.fieldLong

    Card {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        title: qsTr("Text")

        Heading {
            level: 1
            text: qsTr("Page title")
        }
        Heading {
            level: 2
            text: qsTr("Part of a page")
        }
        Heading {
            level: 3
            text: qsTr("Title of a card")
        }
        Label {
            Layout.fillWidth: true
            text: qsTr("Body text that is long enough to need a second line, because most sentences in real life are.")
        }
        Label {
            text: qsTr("Strong text")
            strong: true
        }
        Label {
            text: qsTr("Secondary text")
            secondary: true
        }
        Label {
            text: qsTr("Text of something that is off")
            enabled: false
        }
        Caption {
            text: qsTr("A caption: 1,250 ₽, updated at 14:02")
        }
        LinkText {
            text: qsTr("A link to somewhere")
        }
        LinkText {
            text: qsTr("A link that is off")
            enabled: false
        }
        RowLayout {
            spacing: Space.s
            KeyHint {
                keys: "Ctrl+K"
            }
            Caption {
                text: qsTr("opens the command palette")
            }
        }
    }
    Card {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        title: qsTr("Buttons")

        Flow {
            Layout.fillWidth: true
            spacing: Space.s
            Button {
                text: qsTr("Send for review")
                primary: true
            }
            Button {
                text: qsTr("Save draft")
            }
            Button {
                text: qsTr("Skip")
                flat: true
            }
            Button {
                text: qsTr("Delete")
                destructive: true
            }
            Button {
                text: qsTr("Delete for good")
                primary: true
                destructive: true
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Space.s
            Button {
                text: qsTr("Send for review")
                primary: true
                enabled: false
            }
            Button {
                text: qsTr("Save draft")
                enabled: false
            }
            Button {
                text: qsTr("Skip")
                flat: true
                enabled: false
            }
            Button {
                text: qsTr("Delete")
                destructive: true
                enabled: false
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Space.s
            Button {
                text: qsTr("Print")
                icon.name: "document-print"
            }
            Button {
                text: qsTr("Import a file")
                icon.name: "document-import"
                primary: true
            }
            Button {
                text: qsTr("Refresh")
                icon.name: "view-refresh"
                flat: true
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Space.xs
            IconButton {
                text: qsTr("Settings")
                icon.name: "configure"
            }
            IconButton {
                text: qsTr("Search")
                icon.name: "search"
                shortcutText: "Ctrl+F"
            }
            IconButton {
                text: qsTr("Pinned")
                icon.name: "pin"
                checkable: true
                checked: true
            }
            IconButton {
                text: qsTr("Settings")
                icon.name: "configure"
                enabled: false
            }
            IconButton {
                text: qsTr("No such icon")
                icon.name: "no-such-icon"
            }
            GlyphButton {
                text: qsTr("Remove")
                sign: "cross"
            }
        }
        Caption {
            text: qsTr("While they are pressed:")
        }
        Flow {
            Layout.fillWidth: true
            spacing: Space.s
            Button {
                text: qsTr("Send for review")
                primary: true
                down: true
            }
            Button {
                text: qsTr("Save draft")
                tip: qsTr("A tip comes up where the pointer rests.")
                down: true
            }
            Button {
                text: qsTr("Skip")
                flat: true
                down: true
            }
            Button {
                text: qsTr("Delete")
                destructive: true
                down: true
            }
            IconButton {
                text: qsTr("Settings")
                icon.name: "configure"
                down: true
            }
            GlyphButton {
                text: qsTr("Remove")
                sign: "cross"
                down: true
            }
        }
        Caption {
            text: qsTr("With the keyboard on it:")
        }
        Flow {
            Layout.fillWidth: true
            spacing: Space.l
            Button {
                id: focused
                text: qsTr("Send for review")
                primary: true
                FocusRing {
                    control: focused
                    shown: true
                }
            }
            Button {
                id: focusedNormal
                text: qsTr("Save draft")
                FocusRing {
                    control: focusedNormal
                    shown: true
                }
            }
        }
    }
    Card {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        title: qsTr("Choosing a view")

        TabStrip {
            label: qsTr("Views")
            tabs: [{
                    "text": qsTr("To do"),
                    "count": 3
                }, {
                    "text": qsTr("Waiting")
                }, {
                    "text": qsTr("Done"),
                    "count": 128
                }, {
                    "text": qsTr("Not yet"),
                    "enabled": false
                }]
        }
        SegmentedChoice {
            Layout.topMargin: Space.s
            label: qsTr("Theme")
            options: [qsTr("Light"), qsTr("Dark"), qsTr("As the desktop")]
        }
        SegmentedChoice {
            label: qsTr("Theme")
            options: [qsTr("Light"), qsTr("Dark"), qsTr("As the desktop")]
            enabled: false
        }
    }
    Card {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        title: qsTr("Badges")

        Flow {
            Layout.fillWidth: true
            spacing: Space.s
            Repeater {
                model: ["met", "current", "waiting", "returned", "late", "locked", "open"]
                StateBadge {
                    required property string modelData
                    kind: modelData
                }
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Space.s
            Repeater {
                model: ["neutral", "info", "positive", "warning", "negative"]
                Badge {
                    required property string modelData
                    text: modelData
                    tone: modelData
                }
            }
            CountBadge {
                count: 3
                tone: "info"
            }
            CountBadge {
                count: 45
            }
            CountBadge {
                count: 1200
                tone: "negative"
            }
        }
    }
    Card {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        title: qsTr("Signs and icons")

        Flow {
            Layout.fillWidth: true
            spacing: Space.m
            Repeater {
                model: ["check", "cross", "minus", "up", "down", "left", "right", "lock", "clock", "info", "warning", "search"]
                Glyph {
                    required property string modelData
                    sign: modelData
                }
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Space.m
            Repeater {
                model: ["go-home", "help-contents", "call-start", "mail-reply-sender", "document-print", "configure"]
                Icon {
                    required property string modelData
                    symbol: modelData
                }
            }
            Icon {
                symbol: "help-contents"
                size: Size.iconLarge
                color: Theme.accent
            }
            Icon {
                symbol: "help-contents"
                size: Size.iconHuge
                color: Theme.secondaryText
            }
        }
    }
}
