import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.ColdCall

// The script of a call as a graph, with how many came by each turn; or the same as a table.
Page {
    id: page

    required property CallGraph model
    readonly property bool ready: !model.loading && model.problem === ""

    title: model.title !== "" ? qsTr("Graph: %1").arg(model.title) : qsTr("Graph")
    subtitle: !ready ? "" : summary()
    scrolling: false
    leastHeight: Size.units(120)
    maximumWidth: Infinity
    actions: [
        SegmentedChoice {
            id: form
            objectName: "graphForm"
            visible: page.ready
            label: qsTr("Show")
            options: [qsTr("As a graph"), qsTr("As a table")]
        },
        Button {
            visible: page.ready
            text: qsTr("Edit the script")
            onClicked: page.model.edit("call", "")
        }
    ]

    function summary(): string {
        let text = model.runs === 0 ? qsTr("Nobody has played this call yet") : qsTr("%n run(s)", "", model.runs) + ", " + qsTr("%1 % passed").arg(Math.round(model.passed * 100 / model.runs));
        if (model.latestOnly)
            text += " · " + qsTr("the latest ones only");
        if (model.draft)
            text += " · " + qsTr("the script is your draft");
        return text;
    }

    StateView {
        Layout.fillHeight: true
        loading: page.model.loading
        error: page.model.problem === "" ? null : page.model.error
        onRetry: page.model.load()

        GraphCanvas {
            objectName: "graphCanvas"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: form.currentIndex === 0
            model: page.model
        }
        Table {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: form.currentIndex === 1
            label: page.title
            model: page.model.rows
            columns: [
                TableColumn {
                    title: qsTr("Name")
                    role: "id"
                    width: Size.units(50)
                },
                TableColumn {
                    title: qsTr("What is said")
                    role: "text"
                    fill: true
                },
                TableColumn {
                    title: qsTr("Runs")
                    role: "runs"
                    numeric: true
                },
                TableColumn {
                    title: qsTr("Of all, %")
                    role: "share"
                    numeric: true
                },
                TableColumn {
                    title: qsTr("Passed, %")
                    role: "passedShare"
                    numeric: true
                }
            ]
            onActivated: (row, item) => page.model.edit(item.kind, item.id)
        }
    }
}
