import QtQuick
import Vestibule.Ui

// It did not work: what happened, what was kept, what to do.
MessageState {
    id: view

    property string what: ""
    property string kept: ""
    property string todo: ""
    property string retryText: qsTr("Try again")
    property bool canRetry: true
    signal retry

    tone: "negative"
    sign: "warning"
    title: what
    text: kept === "" ? todo : todo === "" ? kept : kept + "\n" + todo
    actionText: canRetry ? retryText : ""
    primary: false
    Accessible.role: Accessible.AlertMessage
    onActivated: view.retry()
}
