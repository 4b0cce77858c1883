import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Vestibule.Ui
import Vestibule.Host
import Vestibule.Shell

// Signed in: the side navigation, and the view that it opened.
FocusScope {
    id: frame

    required property ShellModel shell
    // Where the keyboard was before something came up over the view; it goes back there.
    property Item focusBefore: null
    readonly property Page page: view.view as Page
    readonly property string pageTitle: page ? page.title : ""
    property var memories: ({})  // what pages were like, by the step on the way
    property var habits: ({})    // what is kept of them on every visit, by view
    readonly property bool keyboardLost: shell.phase === ShellModel.SignedIn && Window.activeFocusItem === Window.contentItem
    focus: true

    onPageTitleChanged: shell.navigator.title = pageTitle
    // A page that opens takes the keyboard, and so is heard of; what had it before is gone or was only the way to it.
    onPageChanged: {
        shell.navigator.title = pageTitle;
        focusBefore = view;
        if (page && shell.phase === ShellModel.SignedIn && !shell.palette.opened && !shell.notices.opened)
            view.forceActiveFocus(LastInput.reason);
    }

    function memoryOf(step: int, viewId: string): PageMemory {
        if (!habits[viewId])
            habits[viewId] = pageMemory.createObject(frame);
        if (!memories[step])
            memories[step] = pageMemory.createObject(frame, {
                    "habits": habits[viewId]
                });
        return memories[step];
    }

    // One thing may come up while another fades out: the keyboard is not taken from it, and does not go back to what is going.
    function isOver(item: Item): bool {
        for (let at = item; at; at = at.parent) {
            if (at === T.Overlay.overlay)
                return true;
        }
        return false;
    }
    function noteFocus() {
        if (!isOver(Window.activeFocusItem))
            focusBefore = Window.activeFocusItem;
    }
    function giveFocusBack() {
        if (focusBefore && !isOver(Window.activeFocusItem) && shell.phase === ShellModel.SignedIn)
            focusBefore.forceActiveFocus(LastInput.reason);
    }

    Component {
        id: pageMemory
        PageMemory {
        }
    }
    // What had it is gone, such as the button that opened a dialog and was not wanted any more after it.
    Timer {
        interval: 0
        running: frame.keyboardLost
        onTriggered: view.forceActiveFocus(LastInput.reason)
    }
    WindowShortcuts {
        commands: frame.shell.commands
        listening: frame.shell.phase === ShellModel.SignedIn
    }
    TapHandler {
        acceptedButtons: Qt.BackButton
        onTapped: frame.shell.navigator.back()
    }
    CommandPalette {
        model: frame.shell.palette
        onAboutToShow: frame.noteFocus()
        onClosed: frame.giveFocusBack()
    }
    KeyMapDialog {
        commands: frame.shell.commands
        onAboutToShow: frame.noteFocus()
        onClosed: frame.giveFocusBack()
    }

    Connections {
        property var offered: []

        target: frame.shell.palette
        function onOpening() {
            offered = frame.page ? frame.page.usableActions() : [];
            frame.shell.palette.setPageActions(offered.map(action => ({
                                "title": action.title,
                                "icon": action.icon,
                                "keys": frame.shell.commands.keyTexts(action.keys === "" ? [] : [action.keys]).join("")
                            })));
        }
        function onPageActionWanted(position: int) {
            const button = offered[position].button as T.AbstractButton;
            if (button && button.enabled)
                button.clicked();
        }
    }
    Loader {
        active: frame.shell.navigator.leaveGuard.asking
        onActiveChanged: if (!active)
            frame.giveFocusBack()
        Component.onCompleted: setSource("LeaveDialog.qml", {
                "guard": frame.shell.navigator.leaveGuard
            })
        onLoaded: {
            frame.noteFocus();
            (item as Dialog).open();
        }
    }
    NoticesPopup {
        model: frame.shell.notices
        strip: strip
        onAboutToShow: frame.noteFocus()
        onClosed: frame.giveFocusBack()
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0

        NavigationBar {
            Layout.fillHeight: true
            Layout.preferredWidth: implicitWidth
            shell: frame.shell
        }
        Rectangle {
            Layout.fillHeight: true
            implicitWidth: Size.line
            color: Theme.hairline
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            Banner {
                Layout.fillWidth: true
                Layout.margins: Space.m
                visible: frame.shell.notice !== ""
                tone: "warning"
                text: frame.shell.notice
                closable: true
                onClosed: frame.shell.clearNotice()
            }
            ContributionView {
                id: view
                Layout.fillWidth: true
                Layout.fillHeight: true
                focus: true
                viewId: frame.shell.navigator.viewId
                arguments: frame.shell.navigator.arguments
                memory: frame.memoryOf(frame.shell.navigator.step, frame.shell.navigator.viewId)
            }
            StatusStrip {
                id: strip
                Layout.fillWidth: true
                shell: frame.shell
            }
        }
    }
    Binding {
        target: frame.shell.navigator.leaveGuard
        property: "warning"
        value: frame.page ? frame.page.leaveWarning : ""
        restoreMode: Binding.RestoreNone
    }
    // Where the page stands; pages need not know.
    Binding {
        target: frame.page
        property: "breadcrumb"
        value: frame.shell.navigator.trail
        when: frame.page !== null
        restoreMode: Binding.RestoreNone
    }
    Connections {
        target: frame.page
        function onBreadcrumbActivated(index: int) {
            frame.shell.navigator.openTrail(index);
        }
    }
    Connections {
        target: frame.shell
        // In the middle of something the page stays: its own texts change at once, what its model has said does with the next words.
        function onRetranslated() {
            if (!frame.page || frame.page.leaveWarning === "")
                view.reload();
        }
    }
}
