import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Readiness

// HR and mentors: who is where, who is late, and what holds them.
Page {
    id: view

    required property OverviewModel model
    // Charts stand beside the table where both have room; elsewhere one or the other is shown.
    readonly property bool beside: width >= Size.units(280)
    property bool charting: false
    readonly property bool chartsShown: model.charts.length > 0 && (beside || charting)

    title: qsTr("Readiness")
    subtitle: model.at === "" ? qsTr("New hires and what they need next") : qsTr("As it was at the end of %1").arg(LocaleText.longDate(model.at))
    scrolling: false
    leastHeight: Size.units(105)  // the figures, the search, and seven rows
    maximumWidth: Infinity
    actions: [
        Button {
            text: qsTr("Export CSV")
            icon.name: "text-csv"
            enabled: view.model.count > 0 && !view.model.exporting.running
            tip: qsTr("The people in the table, one row for each requirement, for a spreadsheet")
            onClicked: view.chooseFile("csv")
        },
        Button {
            text: qsTr("Export report")
            icon.name: "document-export"
            enabled: view.model.count > 0 && !view.model.exporting.running
            tip: qsTr("The people in the table with every reason, as a page to print")
            onClicked: view.chooseFile("html")
        }
    ]

    function chooseFile(format: string) {
        fileDialog.format = format;
        fileDialog.selectedFile = model.suggestedFile(format);
        fileDialog.open();
    }

    // The people behind a figure or a bar; once more: everybody.
    function showGroup(group: string) {
        model.group = model.group === group ? "" : group;
        if (!charting)
            return;
        charting = false;
        if (!beside)
            table.forceActiveFocus(Qt.OtherFocusReason);  // the bar went away with the charts
    }

    Remembered {
        memory: view.memory
        name: "shown"
        value: ({
                "group": view.model.group,
                "at": view.model.at,
                "charting": view.charting
            })
        onFound: shown => {
            view.model.group = shown.group;
            view.model.at = shown.at;
            view.charting = shown.charting;
        }
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
        ExportProgress {
            Layout.fillWidth: true
            model: view.model.exporting
        }
        LiveRow {
            Layout.fillWidth: true
            Layout.fillHeight: false
            spacing: Space.l

            Repeater {
                model: view.model.figures

                FigureCard {
                    overview: view
                }
            }
        }
        GridLayout {
            Layout.fillWidth: true
            columns: view.width < Size.units(150) ? 1 : 2
            columnSpacing: Space.m
            rowSpacing: Space.m

            SearchField {
                memory: view.memory
                Layout.fillWidth: true
                Layout.maximumWidth: Size.fieldLong
                placeholderText: qsTr("Name, mentor, stage or requirement")
                onQueryChanged: view.model.filter = query
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Space.m

                ChosenGroup {
                    Layout.fillWidth: true
                    visible: view.beside && view.model.group !== ""
                    model: view.model
                }
                Item {
                    Layout.fillWidth: true
                }
                SegmentedChoice {
                    visible: !view.beside && view.model.charts.length > 0
                    label: qsTr("What stands below")
                    options: [qsTr("People"), qsTr("Charts")]
                    currentIndex: view.charting ? 1 : 0
                    onActivated: index => view.charting = index === 1
                }
                AsOf {
                    at: view.model.at
                    today: view.model.today
                    onChosen: date => view.model.at = date
                }
            }
        }
        ChosenGroup {
            Layout.fillWidth: true
            visible: !view.beside && view.model.group !== ""
            model: view.model
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Space.l

            OverviewTable {
                id: table
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: view.beside || !view.chartsShown
                overview: view.model
                memory: view.memory
            }
            LazyLoader {
                Layout.fillWidth: !view.beside
                Layout.preferredWidth: Size.units(72)
                Layout.fillHeight: true
                visible: view.chartsShown
                sourceComponent: OverviewCharts {
                    model: view.model
                    onChosen: group => view.showGroup(group)
                }
            }
        }
    }

    SaveDialog {
        id: fileDialog
        property string format: "html"
        title: format === "csv" ? qsTr("Export as CSV") : qsTr("Export the report")
        defaultSuffix: format
        nameFilters: format === "csv" ? [qsTr("CSV table (*.csv)")] : [qsTr("HTML page (*.html)")]
        onAccepted: view.model.exportTo(selectedFile, format)
    }
}
