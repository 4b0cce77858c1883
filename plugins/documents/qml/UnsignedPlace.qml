import QtQuick
import Vestibule.Ui
import Vestibule.Documents

// Where somebody stands who has not signed.
LazyLoader {
    required property DocumentPage model
    required property var modelData
}
