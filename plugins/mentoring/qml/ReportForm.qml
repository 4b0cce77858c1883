import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Mentoring

// The numbers of one day: choosing the day, entering, sending, and having it confirmed at once.
Card {
    id: form

    required property DailyResults model

    GridLayout {
        Layout.fillWidth: true
        columns: form.width < Size.units(150) ? 1 : 2
        columnSpacing: Space.l
        rowSpacing: Space.s

        FormRow {
            Layout.fillWidth: false
            label: qsTr("Day")

            DateField {
                id: dayField
                minimum: form.model.minimumDay
                maximum: form.model.maximumDay
                onEdited: if (acceptable)
                    form.model.openDay(value)

                Binding {
                    target: dayField
                    property: "value"
                    value: form.model.day
                    restoreMode: Binding.RestoreNone
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignBottom
            Layout.bottomMargin: Space.s
            spacing: Space.l

            Label {
                Layout.fillWidth: true
                secondary: true
                visible: form.model.state === "none"
                text: qsTr("Fill in what you did; what stays empty is not reported.")
            }
            StateBadge {
                Layout.alignment: Qt.AlignTop
                visible: form.model.state !== "none"
                kind: form.model.state === "confirmed" ? "met" : form.model.state
                text: form.model.state === "confirmed" ? qsTr("Confirmed") : form.model.state === "returned" ? qsTr("Returned") : qsTr("Reported")
            }
            Label {
                Layout.fillWidth: true
                visible: form.model.state !== "none"
                text: form.model.stateText
            }
        }
    }
    Divider {
    }
    LiveGrid {
        id: grid
        Layout.fillWidth: true
        columns: Math.max(1, Math.floor(width / Size.field))
        columnSpacing: Space.xl
        rowSpacing: Space.l

        Repeater {
            model: form.model.fields

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
                    readOnly: !form.model.editable
                    horizontalAlignment: Text.AlignRight
                    inputMethodHints: Qt.ImhFormattedNumbersOnly
                    onTextEdited: form.model.setValue(field.index, text)
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
            text: form.model.note
            readOnly: !form.model.editable
            placeholderText: qsTr("What went well, what was in the way")
            onTextChanged: form.model.setNote(text)
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Space.s

        Button {
            primary: true
            enabled: form.model.canSend
            visible: form.model.state !== "confirmed"
            text: form.model.state === "none" ? qsTr("Send for confirmation") : qsTr("Send correction")
            onClicked: form.model.send()
        }
        Button {
            visible: form.model.canCountersign
            text: qsTr("Confirm here…")
            tip: qsTr("Your mentor signs at this computer")
            onClicked: form.model.countersign()
        }
        Button {
            flat: true
            visible: form.model.touched && form.model.state !== "none"
            text: qsTr("Discard changes")
            onClicked: form.model.discard()
        }
        Item {
            Layout.fillWidth: true
        }
    }
}
