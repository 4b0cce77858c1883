import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Vestibule.Ui

// A question or a short form that must be answered first. It keeps the focus inside; Escape rejects.
T.Dialog {
    id: dialog

    property string text: ""
    property string acceptText: qsTr("OK")
    property bool answersOnReturn: true  // false: the button alone answers; one key too many loses nothing
    property string rejectText: qsTr("Cancel")
    property bool destructive: false
    property bool acceptEnabled: true
    // False: the view closes the dialog itself when what was accepted has succeeded.
    property bool closeOnAccept: true
    default property alias content: body.data

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(Size.dialog, parent ? parent.width - 2 * Space.xl : Size.dialog)
    height: Math.min(implicitHeight, parent ? parent.height - 2 * Space.xl : implicitHeight)
    implicitHeight: column.implicitHeight + topPadding + bottomPadding
    padding: Space.xl
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape
    // Not only when it has faded in: keys typed meanwhile are meant for it.
    onVisibleChanged: if (visible)
        focusFirst()

    // The first field; without one, the button that does no harm. Behind something that covers the window it only waits there.
    function focusFirst() {
        const first = body.nextItemInFocusChain(true);
        const harmless = destructive && rejectButton.visible ? rejectButton : acceptButton;
        giveFocus(body.children.length > 0 && first && isInside(first) ? first : harmless);
    }

    function giveFocus(item: Item) {
        if (column.visible)
            item.forceActiveFocus(Qt.TabFocusReason);
        else
            item.focus = true;
    }

    function isInside(item: Item): bool {
        for (let at = item; at; at = at.parent) {
            if (at === body)
                return true;
        }
        return false;
    }

    function answer() {
        if (!acceptEnabled)
            return;
        if (closeOnAccept)
            accept();
        else
            accepted();
    }

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
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
    exit: Transition {
        NumberAnimation {
            property: "opacity"
            from: 1
            to: 0
            duration: Motion.state
        }
    }

    ColumnLayout {
        id: column
        Accessible.role: Accessible.Dialog
        Accessible.name: dialog.title
        width: dialog.availableWidth
        height: dialog.availableHeight
        spacing: Space.l

        // From a field, as in every form; a field of several lines keeps the key for itself.
        Keys.enabled: dialog.answersOnReturn
        Keys.onReturnPressed: dialog.answer()
        Keys.onEnterPressed: dialog.answer()

        Heading {
            Layout.fillWidth: true
            visible: text !== ""
            text: dialog.title
        }
        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: dialog.text
            lineHeight: Type.readingLine
        }
        LiveColumn {
            id: body
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: children.length > 0
            spacing: Space.m
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: Space.s
            spacing: Space.s

            Item {
                Layout.fillWidth: true
            }
            Button {
                id: rejectButton
                visible: text !== ""
                text: dialog.rejectText
                onClicked: dialog.reject()
            }
            Button {
                id: acceptButton
                visible: text !== ""
                text: dialog.acceptText
                primary: true
                destructive: dialog.destructive
                enabled: dialog.acceptEnabled
                onClicked: dialog.answer()
            }
        }
    }
}
