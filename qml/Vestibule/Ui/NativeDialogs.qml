pragma Singleton
import QtQuick

// The desktop's own dialogs stand outside the window: what covers the window does not cover them.
QtObject {
    // Nobody is here any more: those that are open go away.
    signal leaving
}
