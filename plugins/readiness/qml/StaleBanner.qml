import QtQuick
import Vestibule.Ui

// What is shown could not be brought up to date.
Banner {
    id: banner

    // {what, kept, todo}, or null when all is well.
    property var problem: null
    signal retry

    visible: problem !== null && problem !== undefined
    tone: "warning"
    title: visible ? problem.what : ""
    text: visible ? problem.todo : ""
    actionText: qsTr("Try again")
    onActivated: retry()
}
