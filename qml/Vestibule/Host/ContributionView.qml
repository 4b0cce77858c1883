import QtQuick
import Vestibule.Ui
import Vestibule.Host

// Shows a view of any plugin by its id. Missing or broken, it shows a card with the reason instead.
FocusScope {
    id: root

    property string viewId: ""
    property var arguments: ({})
    readonly property Item view: slot.view

    function reload() {
        slot.reload();
    }

    ContributionSlot {
        id: slot
        anchors.fill: parent
        focus: true
        viewId: root.viewId
        arguments: root.arguments
    }
    ErrorState {
        anchors.centerIn: parent
        width: Math.min(implicitWidth, parent.width - 2 * Space.xl)
        visible: !!slot.error
        what: slot.error ? slot.error.what : ""
        kept: slot.error ? slot.error.kept : ""
        todo: slot.error ? slot.error.todo : ""
        canRetry: true
        onRetry: slot.reload()
    }
}
