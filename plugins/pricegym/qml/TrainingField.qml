import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.PriceGym

// One field of a case, and what came of it once the case is answered.
ColumnLayout {
    id: field

    required property var modelData
    required property int index
    property GymTraining training: null  // of the column that it stands in
    readonly property bool answered: training !== null && training.answered
    readonly property bool choosing: modelData.choices.length > 0
    readonly property string typed: choosing ? (combo.currentIndex < 0 ? "" : String(combo.currentIndex + 1)) : line.text
    readonly property var mark: answered ? training.marks[index] : undefined
    readonly property string problem: training ? training.problems[index] ?? "" : ""
    signal reached
    signal entered

    Layout.fillWidth: true
    spacing: Space.xxs
    // What was understood, also of a case that was answered before the program was closed; what was no answer stays as it was typed.
    onMarkChanged: {
        if (mark === undefined || mark.yours === "")
            return;
        line.text = mark.typed;
        combo.currentIndex = modelData.choices.indexOf(mark.yours);
    }

    function take() {
        if (choosing)
            combo.forceActiveFocus(Qt.OtherFocusReason);
        else
            line.forceActiveFocus(Qt.OtherFocusReason);
    }

    FormRow {
        visible: !field.choosing
        label: field.modelData.label
        error: field.problem
        TextField {
            id: line
            readOnly: field.answered
            horizontalAlignment: TextInput.AlignRight
            placeholderText: field.modelData.isDay && !field.answered ? LocaleText.shortDate(LocaleText.today()) : ""
            onActiveFocusChanged: if (activeFocus)
                field.reached()
        }
        Label {
            Layout.fillWidth: true
            secondary: true
            text: field.modelData.unit
            Accessible.ignored: true
        }
    }
    FormRow {
        visible: field.choosing
        label: field.modelData.label
        error: field.problem
        ComboBox {
            id: combo
            Layout.preferredWidth: Size.fieldLong
            enabled: !field.answered
            model: field.modelData.choices
            currentIndex: -1
            placeholderText: qsTr("Choose")
            onActiveFocusChanged: if (activeFocus)
                field.reached()
            // Return would go no further than the box.
            Keys.onReturnPressed: event => {
                event.accepted = !popup.visible;
                if (event.accepted)
                    field.entered();
            }
        }
    }
    FieldMark {
        visible: field.mark !== undefined
        mark: field.mark
    }
}
