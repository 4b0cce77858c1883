import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Documents

// Where a department stands on the page: its row is made between frames.
LazyLoader {
    required property DocumentPage model
    required property int index

    Layout.fillWidth: true
    Layout.preferredHeight: item ? -1 : Size.row
}
