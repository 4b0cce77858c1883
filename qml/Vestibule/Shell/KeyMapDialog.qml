import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Shell

// F1 or ?: the keys that hold on the open page, and those of the window from the table that they are made from.
Dialog {
    id: dialog

    required property Commands commands
    property var groups: []
    readonly property var found: groups.map(group => ({
                    "title": group.title,
                    "rows": group.rows.filter(row => fits(row))
                })).filter(group => group.rows.length > 0)

    title: qsTr("Keys")
    acceptText: qsTr("Close")
    rejectText: ""
    width: Math.min(Size.dialogWide, parent ? parent.width - 2 * Space.xl : Size.dialogWide)
    onAboutToShow: search.clear()

    function gather() {
        const ofPage = PageKeys.groups().map(group => ({
                        "title": group.title,
                        "rows": group.rows.map(row => ({
                                        "title": row.title,
                                        "keys": commands.keyTexts(row.keys)
                                    }))
                    }));
        groups = ofPage.concat(commands.keyMap);
    }

    function fits(row: var): bool {
        const text = (row.title + " " + row.keys.join(" ")).toLowerCase();
        return search.query.toLowerCase().split(" ").every(word => text.includes(word));
    }

    Connections {
        target: dialog.commands
        function onKeyMapWanted() {
            dialog.gather();
            dialog.open();
        }
        function onRetranslated() {
            dialog.gather();
        }
    }

    SearchField {
        id: search
        Layout.fillWidth: true
        placeholderText: qsTr("What to do, or a key")
        Keys.forwardTo: [area]
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
                x: LayoutMirroring.enabled ? Space.m : 0
                width: area.usableWidth - Space.m  // beside the scroll bar
                spacing: Space.l

                Repeater {
                    model: dialog.found
                    delegate: KeyMapGroup {
                        required property var modelData
                        Layout.fillWidth: true
                        title: modelData.title
                        rows: modelData.rows
                    }
                }
                Label {
                    Layout.fillWidth: true
                    visible: dialog.found.length === 0
                    secondary: true
                    text: qsTr("No key does “%1”.").arg(search.query)
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
