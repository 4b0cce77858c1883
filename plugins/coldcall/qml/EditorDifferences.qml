import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.ColdCall

// What is otherwise than published.
Dialog {
    id: dialog

    required property ScriptEditor model
    property var differences: []

    width: Size.dialogWide
    title: qsTr("Compared with what is published")
    text: differences.length === 0 ? qsTr("Nothing is different.") : ""
    acceptText: qsTr("Close")
    rejectText: ""

    function show() {
        differences = model.compare();
        open();
    }

    Table {
        Layout.fillWidth: true
        Layout.preferredHeight: Size.units(90)
        visible: dialog.differences.length > 0
        label: dialog.title
        model: dialog.differences
        columns: [
            TableColumn {
                title: qsTr("Where")
                role: "place"
                fill: true
            },
            TableColumn {
                title: qsTr("What")
                role: "what"
            },
            TableColumn {
                title: qsTr("Before")
                role: "before"
                fill: true
            },
            TableColumn {
                title: qsTr("After")
                role: "after"
                fill: true
            }
        ]
        onActivated: (row, item) => {
            dialog.model.select(item.kind, item.id);
            dialog.close();
        }
    }
    Button {
        visible: dialog.differences.length > 0
        destructive: true
        text: qsTr("Back to what is published")
        onClicked: {
            dialog.close();
            dialog.model.discard();
            Toasts.showUndo(qsTr("The script is as published again."), () => dialog.model.undo(), dialog);
        }
    }
}
