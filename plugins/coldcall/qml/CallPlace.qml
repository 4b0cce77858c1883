import QtQuick
import Vestibule.Ui
import Vestibule.ColdCall

// Where a call stands in the list.
LazyRow {
    required property int index
    required property var model
    readonly property CallList calls: (ListView.view.model as KeptRows).source as CallList
}
