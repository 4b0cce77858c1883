import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Documents

// A department's row, made between frames.
LazyLoader {
    id: lazy

    required property DocumentPage model
    required property int index

    Layout.fillWidth: true
    sourceComponent: DepartmentRow {
        model: lazy.model
        index: lazy.index
    }
}
