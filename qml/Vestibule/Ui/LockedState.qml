import QtQuick
import Vestibule.Ui

// Not open yet: `text` says what unlocks it.
MessageState {
    sign: "lock"
    title: qsTr("This is locked")
}
