import QtQuick
import Vestibule.Ui
import Vestibule.ColdCall

// Where a text stands in the form: its fields are made between frames.
LazyLoader {
    required property ScriptEditor editor
    required property string modelData

    width: parent?.width ?? 0
}
