import QtQuick
import Vestibule.Ui

// What a key does here, for the list of keys that people read (F1). It stands beside the handler that listens for the key.
QtObject {
    id: key

    property list<string> keys
    property string text: ""
    property string group: PageKeys.ownGroup
    property bool enabled: true

    Component.onCompleted: PageKeys.add(key)
    Component.onDestruction: PageKeys.remove(key)
}
