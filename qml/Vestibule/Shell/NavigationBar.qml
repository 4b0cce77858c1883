import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Vestibule.Ui
import Vestibule.Shell

// The side navigation: the views that the person's role may open, and the person.
FocusScope {
    id: bar

    required property ShellModel shell
    // Large text in a small window: icons only, and the room goes to the view.
    readonly property bool narrow: Window.width < 4 * Size.navigation

    readonly property real spare: narrow ? Space.xs : Space.m  // around what stands here

    implicitWidth: narrow ? Size.units(13) : Size.navigation
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Navigation")

    // The view that is open, where there is no room for all of them.
    function showOpen() {
        if (shell.navigation.currentRow >= 0)
            list.currentIndex = shell.navigation.currentRow;
    }
    Connections {
        target: bar.shell.navigation
        function onCurrentRowChanged() {
            bar.showOpen();
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.sunken
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: bar.spare
        spacing: Space.m

        RowLayout {
            Layout.leftMargin: bar.narrow ? 0 : Space.s
            Layout.alignment: bar.narrow ? Qt.AlignHCenter : Qt.AlignLeft
            Layout.topMargin: Space.s
            spacing: Space.s

            ColumnLayout {
                Layout.fillWidth: true
                visible: !bar.narrow
                spacing: Space.xxs
                Heading {
                    text: "Vestibule"
                }
                Caption {
                    Layout.fillWidth: true
                    text: bar.shell.company
                    elide: Text.ElideRight
                    wrapMode: Text.NoWrap
                }
            }
            GlyphButton {
                Layout.alignment: Qt.AlignTop
                enabled: bar.shell.navigator.canGoBack
                sign: "back"
                text: qsTr("Back (%1)").arg(bar.shell.commands.keys("go-back"))
                onClicked: bar.shell.navigator.back()
            }
        }
        ListRow {
            id: search
            Layout.fillWidth: true
            title: qsTr("Search")
            icon.name: "search"
            iconOnly: bar.narrow
            trailing: KeyHint {
                keys: bar.shell.commands.keys("open-palette")
                Accessible.ignored: true
            }
            onClicked: bar.shell.palette.open()

            Tip {
                visible: bar.narrow && (search.hovered || search.visualFocus)
                text: search.title
            }
        }
        ListView {
            id: list
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.rightMargin: -bar.spare
            rightMargin: bar.spare  // for the scroll bar, which says that there is more
            clip: true
            spacing: Space.xxs
            activeFocusOnTab: true
            model: bar.shell.navigation
            keyNavigationEnabled: true
            highlightMoveDuration: 0
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Views")
            onHeightChanged: bar.showOpen()
            onCountChanged: bar.showOpen()
            T.ScrollBar.vertical: ScrollBar {
            }

            delegate: ListRow {
                id: entry
                required property string viewId
                required property string label
                required property string iconName
                required property int waiting
                required property bool current

                x: LayoutMirroring.enabled ? ListView.view.rightMargin : 0
                width: ListView.view.width - ListView.view.rightMargin
                title: label
                icon.name: iconName
                iconOnly: bar.narrow
                iconPlace: true
                count: waiting
                countText: waiting > 0 ? qsTr("%n waiting", "", waiting) : ""
                highlighted: current
                onClicked: bar.shell.navigator.open(viewId)

                Tip {
                    visible: entry.iconOnly && (entry.hovered || entry.ListView.isCurrentItem && entry.ListView.view.activeFocus)
                    text: entry.title
                }
            }
        }
        Divider {
        }
        ListRow {
            id: person
            Layout.fillWidth: true
            title: bar.shell.personName
            subtitle: bar.shell.personRole
            icon.name: "user-identity"
            iconOnly: bar.narrow
            onClicked: menu.popup(this, 0, -menu.implicitHeight - Space.xs)

            Tip {
                visible: bar.narrow && (person.hovered || person.visualFocus)
                text: person.title
            }
            Menu {
                id: menu
                MenuItem {
                    text: qsTr("Settings")
                    icon.name: "configure"
                    onTriggered: bar.shell.navigator.open("shell.settings")
                }
                MenuItem {
                    text: qsTr("Plugins")
                    icon.name: "preferences-plugin"
                    onTriggered: bar.shell.navigator.open("shell.plugins")
                }
                MenuSeparator {
                }
                MenuItem {
                    text: qsTr("Lock")
                    shortcutText: bar.shell.commands.keys("lock")
                    icon.name: "system-lock-screen"
                    onTriggered: bar.shell.lock()
                }
                MenuItem {
                    text: qsTr("Sign out")
                    icon.name: "system-log-out"
                    onTriggered: bar.shell.signOut()
                }
            }
        }
    }
}
