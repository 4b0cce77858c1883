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

        Card {
            Layout.fillWidth: true

            RowLayout {
                Layout.fillWidth: true
                spacing: Space.l

                FormRow {
                    Layout.fillWidth: false
                    label: qsTr("Day")

                    DateField {
                        id: dayField
                        minimum: page.model.minimumDay
                        maximum: page.model.maximumDay
                        onEdited: if (acceptable) page.model.openDay(value)
                    }
                }
                Label {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignBottom
                    Layout.bottomMargin: Space.s
                    secondary: true
                    visible: page.model.state === "none"
                    text: qsTr("Fill in what you did; what stays empty is not reported.")
                }
                StateBadge {
                    Layout.alignment: Qt.AlignBottom
                    Layout.bottomMargin: Space.s
                    visible: page.model.state !== "none"
                    kind: page.model.state === "confirmed" ? "met" : page.model.state
                    text: page.model.state === "confirmed" ? qsTr("Confirmed") : page.model.state === "returned" ? qsTr("Returned") : qsTr("Reported")
                }
                Label {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignBottom
                    Layout.bottomMargin: Space.s
                    visible: page.model.state !== "none"
                    text: page.model.stateText
                }
            }
            Divider {}
            GridLayout {
                id: grid
                Layout.fillWidth: true
                columns: Math.max(1, Math.floor(width / Size.field))
                columnSpacing: Space.xl
                rowSpacing: Space.l

                Repeater {
                    model: page.model.fields

                    FormRow {
                        id: field
                        required property int index
                        required property string title
                        required property string value
                        required property string unit
                        required property string target
                        required property string problem

                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        Layout.alignment: Qt.AlignTop
                        label: title
                        hint: target
                        error: problem

                        TextField {
                            Layout.preferredWidth: Size.fieldShort
                            text: field.value
                            readOnly: !page.model.editable
                            horizontalAlignment: Text.AlignRight
                            inputMethodHints: Qt.ImhFormattedNumbersOnly
                            onTextEdited: page.model.setValue(field.index, text)
                        }
                        Label {
                            Layout.fillWidth: true
                            secondary: true
                            text: field.unit
                        }
                    }
                }
            }
            FormRow {
                label: qsTr("Note")
                optional: true
                hint: qsTr("Only your mentor and HR read it.")

                TextArea {
                    Layout.fillWidth: true
                    minimumLines: 2
                    text: page.model.note
                    readOnly: !page.model.editable
                    placeholderText: qsTr("What went well, what was in the way")
                    onTextChanged: page.model.setNote(text)
                }
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Space.s

                Button {
                    primary: true
                    enabled: page.model.canSend
                    visible: page.model.state !== "confirmed"
                    text: page.model.state === "none" ? qsTr("Send for confirmation") : qsTr("Send correction")
                    onClicked: page.model.send()
                }
                Button {
                    visible: page.model.canCountersign
                    text: qsTr("Confirm here…")
                    tip: qsTr("Your mentor signs at this computer")
                    onClicked: page.model.countersign()
                }
                Button {
                    flat: true
                    visible: page.model.touched && page.model.state !== "none"
                    text: qsTr("Discard changes")
                    onClicked: page.model.discard()
                }
                Item { Layout.fillWidth: true }
            }
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
                    TableColumn { title: qsTr("State"); role: "stateText"; width: Size.units(28); toneRole: "tone" },
                    TableColumn { title: qsTr("Numbers"); role: "numbers"; fill: true },
                    TableColumn { title: qsTr("Remark"); role: "remark"; fill: true }
                ]
                onActivated: (row, item) => {
                    page.model.openDay(item.day)
                    page.scrollToTop()
                }
            }
        }
    }

    Binding {
        target: dayField
        property: "value"
        value: page.model.day
        restoreMode: Binding.RestoreNone
    }
}
