import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Vestibule.Ui

// What fills the window beside the navigation: a header with title and actions, and the content below it.
FocusScope {
    id: page

    property alias title: header.title
    property alias subtitle: header.subtitle
    property alias status: header.status
    property alias breadcrumb: header.breadcrumb
    property alias actions: header.actions
    // True: the children stand in a column that scrolls. False: they share the height that there is.
    property bool scrolling: true
    // The height that the children share at least; where the window gives less, the page scrolls all the same.
    property real leastHeight: 0
    property alias headerShown: header.visible
    property bool padded: true
    property real maximumWidth: Size.content
    // In the middle of something that leaving would end: what that means. Who wants to leave is asked first.
    property string leaveWarning: ""
    // What the shell keeps of the page for whoever comes back to it; what scrolls is where it was, the rest says Remembered.
    property PageMemory memory: null
    default property alias content: body.data
    signal breadcrumbActivated(int index)

    implicitWidth: Size.content
    implicitHeight: Size.windowMinimumHeight
    Accessible.role: Accessible.Pane
    Accessible.name: title
    Accessible.focusable: true

    // The page has the keyboard itself when it has just opened: it can be read, and Tab goes to what it holds first.
    readonly property bool hasKeyboard: Window.activeFocusItem === page
    readonly property bool read: scrolling && hasKeyboard
    Keys.enabled: hasKeyboard
    Keys.forwardTo: read ? [area] : []
    Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    Keys.onPressed: event => {
        event.accepted = read;
        if (!read)
            return;
        switch (event.key) {
        case Qt.Key_Up:
            area.scrollBy(-Size.row);
            break;
        case Qt.Key_Down:
            area.scrollBy(Size.row);
            break;
        case Qt.Key_Home:
            area.scrollBy(-area.contentHeight);
            break;
        case Qt.Key_End:
            area.scrollBy(area.contentHeight);
            break;
        default:
            event.accepted = false;
        }
    }

    PageKey {
        keys: ["Up", "Down"]
        text: qsTr("Scroll")
        group: qsTr("Reading")
        enabled: page.scrolling && area.contentHeight > area.height
    }
    PageKey {
        keys: ["Home", "End"]
        text: qsTr("To the top, to the end")
        group: qsTr("Reading")
        enabled: page.scrolling && area.contentHeight > area.height
    }

    // The height at which nothing needs to scroll.
    readonly property real fullHeight: (headerShown ? header.height + Size.line : 0) + area.contentHeight

    // What the buttons of the header do, of those that can be pressed now: [{button, title, icon, keys}].
    function usableActions(): var {
        const usable = Array.from(actions).filter(button => button instanceof T.AbstractButton && button.visible && button.enabled);
        return usable.map(button => ({
                        "button": button,
                        "title": button.text,
                        "icon": button.icon.name,
                        "keys": (button as IconButton)?.shortcutText ?? ""
                    }));
    }
    function scrollToTop() {
        area.scrollToTop();
    }
    function showFrom(item: Item) {
        area.showFrom(item);
    }

    Remembered {
        memory: page.memory
        name: "scrolled"
        value: area.awaited >= 0 ? area.awaited : area.contentY
        onFound: y => area.awaited = page.scrolling && y > 0 ? y : -1
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.window
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PageHeader {
            id: header
            Layout.fillWidth: true
            onBreadcrumbActivated: index => page.breadcrumbActivated(index)
        }
        Divider {
            visible: header.visible
        }
        ScrollArea {
            id: area
            Layout.fillWidth: true
            Layout.fillHeight: true
            padding: page.padded ? Space.xl : 0
            maximumWidth: page.maximumWidth
            interactive: page.scrolling || contentHeight > height

            LiveColumn {
                id: body
                width: area.usableWidth
                height: page.scrolling ? implicitHeight : Math.max(area.height - 2 * area.padding, page.leastHeight)
                spacing: Space.xl
            }
        }
    }
}
