import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Mentoring

// Daily results: the day's numbers, what they brought so far, and the days before.
Page {
    id: page

    required property DailyResults model

    title: qsTr("Daily results")
    subtitle: model.locked === "" && !model.loading ? model.progressTitle : ""
    status: model.touched ? qsTr("Kept on this computer, not sent yet") : ""

    LockedState {
        Layout.alignment: Qt.AlignHCenter
        visible: page.model.locked !== ""
        title: qsTr("Nothing to report yet")
        text: page.model.locked
    }
    StateView {
        visible: page.model.locked === ""
        loading: page.model.loading
        error: page.model.error
        onRetry: page.model.refresh()

        // Made when the data is there: Qt 6.4 does not arrange anew what changed in a layout while it was hidden.
        Loader {
            Layout.fillWidth: true
            active: page.model.loaded
            sourceComponent: ColumnLayout {
                spacing: Space.l

                ReportForm {
                    Layout.fillWidth: true
                    model: page.model
                }
                Section {
                    visible: page.model.progress.length > 0
                    title: qsTr("Towards the targets")

                    ProgressCards { progress: page.model.progress }
                }
                Section {
                    title: qsTr("Days so far")

                    Table {
                        Layout.fillWidth: true
                        Layout.preferredHeight: Math.min(contentRows, 10) * Size.tableRow
                        readonly property int contentRows: Math.max(4, page.model.history.count + 2)
                        label: qsTr("Days so far")
                        model: page.model.history
                        emptyTitle: qsTr("No day reported yet")
                        emptyText: qsTr("The days that you report appear here with what became of them.")
                        columns: [
                            TableColumn { title: qsTr("Day"); role: "dayText"; sortRole: "day"; sortable: true; width: Size.units(38) },
                            TableColumn { title: qsTr("State"); role: "stateText"; width: Size.units(34); toneRole: "tone" },
                            TableColumn { title: qsTr("Numbers"); role: "numbers"; sortable: false; fill: true; minimumWidth: Size.units(60) },
                            TableColumn { title: qsTr("Remark"); role: "remark"; width: Size.units(56) }
                        ]
                        onActivated: (row, item) => {
                            page.model.openDay(item.day)
                            page.scrollToTop()
                        }
                    }
                }
            }
        }
    }
}
