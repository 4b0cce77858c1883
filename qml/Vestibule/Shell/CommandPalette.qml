import QtQuick
import QtQuick.Templates as T
import Vestibule.Ui
import Vestibule.Shell

// Ctrl+K: one field, one list, over everything that the person may open or do. The keyboard stays in the field.
T.Popup {
    id: popup

    required property PaletteModel model

    parent: T.Overlay.overlay
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.round(parent.height / 10) : 0
    width: parent ? Math.min(Size.units(160), parent.width - 2 * Space.xl) : Size.dialog
    height: parent ? Math.min((contentItem as PaletteContent).wantedHeight, Math.round(parent.height * 0.75)) : 0
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnPressOutside  // Escape is one of the model's keys
    onClosed: model.close()

    Connections {
        target: popup.model
        function onOpenedChanged() {
            if (popup.model.opened) {
                popup.open();
                popup.contentItem.forceActiveFocus();
            } else {
                popup.close();
            }
        }
    }

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
    background: FloatingGround {
    }
    contentItem: PaletteContent {
        model: popup.model
    }
}
