import QtQuick
import Vestibule.Ui
import Vestibule.Shell

// Before a page is left in the middle of something.
Dialog {
    id: dialog

    required property LeaveGuard guard

    title: qsTr("Leave this page?")
    text: guard.warning
    acceptText: qsTr("Leave")
    rejectText: qsTr("Stay")
    destructive: true
    onAccepted: guard.confirm()
    onRejected: guard.stay()
}
