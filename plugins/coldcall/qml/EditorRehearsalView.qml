import QtQuick
import Vestibule.ColdCall

// A call played with the draft of a script.
CallView {
    subtitle: qsTr("Rehearsal with the draft of the script: nothing of it is recorded.")
}
