import QtQuick
import Vestibule.Ui
import Vestibule.Host

// Shows a view of any plugin by its id. Missing or broken, it shows a card with the reason instead.
FocusScope {
    id: root

    property string viewId: ""
    property var arguments: ({})
    property PageMemory memory: null  // for the page, when it is one that the person can come back to
    readonly property Item view: slot.view

    function reload() {
        slot.reload();
    }

    ContributionSlot {
        id: slot
        anchors.fill: parent
        focus: !error
        viewId: root.viewId
        arguments: root.arguments
        memory: root.memory
    }
    // What is still shown cannot be used any more.
    Item {
        anchors.fill: parent
        visible: slot.pending
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("Loading")
    }
    ErrorState {
        anchors.centerIn: parent
        width: Math.min(implicitWidth, parent.width - 2 * Space.xl)
        visible: !!slot.error
        focus: visible  // so it is heard
        Accessible.focusable: true
        what: slot.error ? slot.error.what : ""
        kept: slot.error ? slot.error.kept : ""
        todo: slot.error ? slot.error.todo : ""
        canRetry: true
        onRetry: slot.reload()
    }
}
