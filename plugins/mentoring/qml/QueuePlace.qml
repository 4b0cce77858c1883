import QtQuick
import Vestibule.Ui

// Where something stands in the queue.
LazyRow {
    required property int index
    required property var model
}
