import QtQuick
import Vestibule.Ui

// Nothing here yet: what will be here, and how to begin.
MessageState {
    sign: "info"
}
