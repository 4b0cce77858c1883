import QtQuick
import QtQuick.Templates as T
import Vestibule.Ui
import Vestibule.Shell

// Asked at the start after a plugin took the program down.
Dialog {
    id: dialog

    required property CrashedPluginModel model

    closePolicy: T.Popup.NoAutoClose  // to close it is no answer
    title: qsTr("A plugin stopped the program")
    text: qsTr("Vestibule stopped while it was loading “%1”. This time it runs without the plugin; everything recorded is kept. Leave the plugin out from now on, or try it again at the next start?").arg(model.name)
    acceptText: qsTr("Leave it out")
    rejectText: qsTr("Try again")
    onAccepted: model.decide(true)
    onRejected: model.decide(false)

    // Once the window stands.
    Timer {
        interval: 0
        running: dialog.model.name !== ""
        onTriggered: dialog.open()
    }
}
