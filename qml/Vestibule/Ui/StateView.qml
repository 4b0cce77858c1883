import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// The states that every view has: its children when there is something to show, else why not.
ColumnLayout {
    id: view

    property bool loading: false
    // {what, kept, todo}; null when all went well.
    property var error: null
    property bool empty: false
    property string emptyIcon: ""
    property string emptyTitle: ""
    property string emptyText: ""
    property string emptyAction: ""
    property int loadingRows: 4
    default property alias content: body.data
    signal retry
    signal emptyActivated

    readonly property bool failed: error !== null && error !== undefined
    Layout.fillWidth: true
    spacing: 0

    function part(error: var, name: string): string {
        return error && error[name] ? error[name] : "";
    }

    LoadingState {
        visible: view.loading && !view.failed
        rows: view.loadingRows
    }
    ErrorState {
        visible: view.failed
        what: view.part(view.error, "what")
        kept: view.part(view.error, "kept")
        todo: view.part(view.error, "todo")
        onRetry: view.retry()
    }
    EmptyState {
        visible: view.empty && !view.loading && !view.failed
        iconName: view.emptyIcon
        title: view.emptyTitle
        text: view.emptyText
        actionText: view.emptyAction
        onActivated: view.emptyActivated()
    }
    LiveColumn {
        id: body
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: !view.loading && !view.failed && !view.empty
        spacing: Space.l
    }
}
