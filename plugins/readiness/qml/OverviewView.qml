import QtQuick
import QtQuick.Dialogs as Files
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Readiness

// HR and mentors: who is where, who is late, and what holds them.
Page {
    id: view

    required property OverviewModel model

    title: qsTr("Readiness")
    subtitle: model.at === "" ? qsTr("New hires and what they need next") : qsTr("As it was at the end of %1").arg(LocaleText.longDate(model.at))
    scrolling: false
    leastHeight: Size.units(105)  // the figures, the search, and seven rows
    maximumWidth: Infinity
    actions: [
        Button {
            text: qsTr("Export CSV")
            icon.name: "text-csv"
            enabled: view.model.count > 0 && !view.model.exporting
            tip: qsTr("The people in the table, one row for each requirement, for a spreadsheet")
            onClicked: view.chooseFile("csv")
        },
        Button {
            text: qsTr("Export report")
            icon.name: "document-export"
            enabled: view.model.count > 0 && !view.model.exporting
            tip: qsTr("The people in the table with every reason, as a page to print")
            onClicked: view.chooseFile("html")
        }
    ]

    function chooseFile(format: string) {
        fileDialog.format = format;
        fileDialog.selectedFile = model.suggestedFile(format);
        fileDialog.open();
    }

    function showFigure(figure: string) {
        model.figure = model.figure === figure ? "" : figure;
    }

    StateView {
        Layout.fillHeight: true
        loading: view.model.loading && !view.model.loaded
        error: view.model.loaded ? null : view.model.problem
        empty: view.model.total === 0
        emptyIcon: "system-users"
        emptyTitle: qsTr("No new hires yet")
        emptyText: qsTr("HR creates their accounts under People and assigns the programme; then everybody's road stands here.")
        onRetry: view.model.refresh()

        StaleBanner {
            problem: view.model.loaded ? view.model.problem : null
            onRetry: view.model.refresh()
        }
        LiveRow {
            Layout.fillWidth: true
            Layout.fillHeight: false
            spacing: Space.l

            Repeater {
                model: view.model.figures

                Card {
                    id: card
                    required property var modelData
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: Size.fieldShort
                    tone: view.model.figure === modelData.id ? "info" : "neutral"

                    Figure {
                        Layout.fillWidth: true
                        value: card.modelData.value
                        label: card.modelData.label
                        tone: card.modelData.tone
                        link: true
                        onClicked: view.showFigure(card.modelData.id)
                    }
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Space.m

            SearchField {
                Layout.fillWidth: true
                Layout.maximumWidth: Size.fieldLong
                placeholderText: qsTr("Name, mentor, stage or requirement")
                onQueryChanged: view.model.filter = query
            }
            LinkText {
                visible: view.model.figure !== ""
                text: qsTr("Show everybody")
                onClicked: view.model.figure = ""
            }
            Item {
                Layout.fillWidth: true
            }
            AsOf {
                at: view.model.at
                today: view.model.today
                onChosen: date => view.model.at = date
            }
        }
        Table {
            Layout.fillWidth: true
            Layout.fillHeight: true
            label: qsTr("New hires")
            keyRole: "person"
            model: view.model
            sortColumn: 0
            emptyTitle: view.model.filter !== "" ? qsTr("Nobody matches “%1”").arg(view.model.filter) : qsTr("Nobody stands here")
            emptyText: view.model.filter !== "" ? qsTr("Try fewer or other words.") : qsTr("Choose another figure above, or show everybody.")
            onActivated: (row, item) => view.model.open(item.person)
            columns: [
                TableColumn {
                    title: qsTr("Person")
                    role: "name"
                    width: Size.units(37)
                },
                TableColumn {
                    title: qsTr("Road")
                    role: "stage"
                    sortRole: "progress"
                    width: Size.units(28)
                    delegate: roadCell
                },
                TableColumn {
                    title: qsTr("Due")
                    role: "due"
                    sortRole: "dueSort"
                    toneRole: "dueTone"
                    width: Size.units(31)
                },
                TableColumn {
                    title: qsTr("What holds")
                    role: "holds"
                    fill: true
                    minimumWidth: Size.units(46)
                    delegate: holdsCell
                },
                TableColumn {
                    title: qsTr("Whose step")
                    role: "owner"
                    width: Size.units(37)
                },
                TableColumn {
                    title: qsTr("Mentor")
                    role: "mentor"
                    width: Size.units(32)
                },
                TableColumn {
                    title: qsTr("Last progress")
                    role: "last"
                    sortRole: "lastSort"
                    width: Size.units(34)
                }
            ]
        }
    }

    Component {
        id: roadCell

        Item {
            id: cell
            property var value
            property var row

            Stepper {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                visible: steps.length > 0
                compact: true
                steps: cell.row && cell.row.road ? cell.row.road : []
                label: cell.value ? cell.value : ""
            }
            Caption {
                anchors.verticalCenter: parent.verticalCenter
                visible: cell.row ? !cell.row.road || cell.row.road.length === 0 : false
                text: cell.value ? cell.value : ""
            }
            HoverHandler {
                id: hover
            }
            Tip {
                text: cell.value ? cell.value : ""
                visible: hover.hovered && text !== ""
            }
        }
    }
    Component {
        id: holdsCell

        Item {
            id: cell
            property var value
            property var row
            readonly property string why: row && row.why ? row.why : ""

            Column {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter

                Label {
                    width: parent.width
                    text: cell.value ? cell.value : ""
                    maximumLineCount: 1
                    elide: Text.ElideRight
                    wrapMode: Text.NoWrap
                }
            }
            HoverHandler {
                id: hover
            }
            Tip {
                text: cell.why === "" ? (cell.value ? cell.value : "") : qsTr("%1: %2").arg(cell.value).arg(cell.why)
                visible: hover.hovered && text !== ""
            }
        }
    }
    Files.FileDialog {
        id: fileDialog
        property string format: "html"
        title: format === "csv" ? qsTr("Export as CSV") : qsTr("Export the report")
        fileMode: Files.FileDialog.SaveFile
        defaultSuffix: format
        nameFilters: format === "csv" ? [qsTr("CSV table (*.csv)")] : [qsTr("HTML page (*.html)")]
        onAccepted: view.model.exportTo(selectedFile, format)
    }
}
