import QtQuick
import QtQuick.Dialogs as Files
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.ColdCall

// The client base that begins in practice calls.
Page {
    id: page

    required property ClientBase model

    title: model.mine || model.owner === "" ? qsTr("My client base") : qsTr("Client base: %1").arg(model.owner)
    subtitle: model.mine ? qsTr("What you wrote on the client cards of your calls. Open a client to correct it or to add what you found out.") : qsTr("What was written on the client cards of the calls.")
    actions: [
        Button {
            text: qsTr("Export as CSV…")
            enabled: page.model.clients.length > 0
            onClicked: file.open()
        }
    ]

    StateView {
        visible: page.model.loading || page.model.problem !== "" || page.model.clients.length === 0
        loading: page.model.loading
        error: page.model.problem === "" ? null : page.model.error
        empty: page.model.clients.length === 0
        emptyTitle: qsTr("No clients yet")
        emptyText: page.model.mine ? qsTr("Fill in the client card during a call: when the call is over, the client is here.") : qsTr("No client card has been filled in yet.")
        emptyIcon: "system-users"
        onRetry: page.model.load()
    }
    Table {
        id: table
        // No room for a column each: the company stands below the name, and long words take a second line.
        readonly property bool narrow: width < Size.units(220)
        Layout.fillWidth: true
        Layout.preferredHeight: Size.target + Size.line + Math.min(14, page.model.clients.length) * rowHeight + 2 * Size.line
        visible: !page.model.loading && page.model.clients.length > 0
        label: page.title
        model: page.model.clients
        keyRole: "activity"
        memory: page.memory
        columns: [
            TableColumn {
                title: table.narrow ? qsTr("Name, company") : qsTr("Name")
                role: "name"
                noteRole: table.narrow ? "company" : ""
                width: Size.units(44)
                function display(value: var): string {
                    return value === undefined || value === "" ? qsTr("no name yet") : value;
                }
            },
            TableColumn {
                title: qsTr("Company")
                role: "company"
                shown: !table.narrow
                width: Size.units(44)
            },
            TableColumn {
                title: qsTr("Need")
                role: "need"
                fill: true
                wraps: table.narrow
            },
            TableColumn {
                title: qsTr("Next step")
                role: "next"
                fill: true
                wraps: table.narrow
            },
            TableColumn {
                title: qsTr("Day")
                role: "day"
                sortRole: "at"
            }
        ]
        onActivated: (row, item) => form.show(item)
    }
    ClientForm {
        id: form
        editable: page.model.mine
        onSaved: (activity, values) => page.model.change(activity, values)
        onCallWanted: event => page.model.openCall(event)
    }
    Files.FileDialog {
        id: file
        title: qsTr("Export the client base")
        fileMode: Files.FileDialog.SaveFile
        defaultSuffix: "csv"
        nameFilters: [qsTr("CSV table (*.csv)")]
        onAccepted: page.model.exportTo(selectedFile)
    }
}
