import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// A field with its label above it, and below it a hint or what is wrong. It tells the field its name and state.
ColumnLayout {
    id: row

    property string label: ""
    property string hint: ""
    property string error: ""
    property bool optional: false
    default property alias content: slot.data
    readonly property Item field: slot.children.length > 0 ? slot.children[0] : null
    // What is wrong: said by the view, or found by a field that checks itself.
    readonly property string shownError: error !== "" ? error : problemOf(field)

    Layout.fillWidth: true
    Layout.bottomMargin: Space.s
    spacing: Space.xs
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    function problemOf(field: var): string {
        return field && field.problem ? field.problem : "";
    }

    Label {
        Layout.fillWidth: true
        visible: text !== ""
        text: row.optional ? qsTr("%1 (optional)").arg(row.label) : row.label
        strong: true
        Accessible.ignored: true
    }
    LiveRow {
        id: slot
        Layout.fillWidth: true
        spacing: Space.s
    }
    RowLayout {
        Layout.fillWidth: true
        visible: message.text !== ""
        spacing: Space.xs

        Glyph {
            Layout.alignment: Qt.AlignTop
            visible: row.shownError !== ""
            sign: "warning"
            size: message.font.pixelSize + Space.xxs
            ink: Theme.negative
        }
        Caption {
            id: message
            Layout.fillWidth: true
            text: row.shownError !== "" ? row.shownError : row.hint
            color: row.shownError !== "" ? Theme.negative : Theme.secondaryText
            Accessible.role: row.shownError !== "" ? Accessible.AlertMessage : Accessible.StaticText
        }
    }

    Binding {
        target: row.field
        property: "label"
        value: row.label
        when: row.field !== null && "label" in row.field
    }
    Binding {
        target: row.field
        property: "description"
        value: message.text
        when: row.field !== null && "description" in row.field
    }
    Binding {
        target: row.field
        property: "invalid"
        value: row.shownError !== ""
        when: row.field !== null && "invalid" in row.field
    }
}
