import QtQuick
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
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    padding: Space.m
    modal: true
    dim: false
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onOpened: (contentItem as NoticesContent).focusFirst()
    onClosed: model.close()

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
    contentItem: NoticesContent {
        model: popup.model
        onDone: popup.close()
    }
}
