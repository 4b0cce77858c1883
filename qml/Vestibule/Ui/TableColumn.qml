import QtQuick
import Vestibule.Ui

// One column of a Table.
QtObject {
    property string title: ""
    property string role: ""
    property bool shown: true        // such as: while there is room for it; the table counts the shown ones only
    property real width: Size.fieldShort
    property real minimumWidth: Size.units(fill ? 40 : 16)
    property bool fill: false        // shares what the other columns leave
    property bool wraps: false       // a second line for what does not fit into one
    property string noteRole: ""     // said small below the value, such as a column that has no room of its own
    property bool numeric: false     // aligned at the end
    property bool sortable: true
    property string sortRole: role
    property bool filtered: true     // the table's filterText looks in here
    property string toneRole: ""     // a role that holds a tone for the text
    property Component delegate: null  // its root has `property var value`, `property var row`, and `property Item control` for what can be used

    // Set by dragging the edge of the header; 0 = as declared.
    property real userWidth: 0

    // How a value reads; a column that wants it otherwise defines this function anew.
    function display(value: var): string {
        if (value === undefined || value === null)
            return "";
        return typeof value === "number" ? LocaleText.number(value, Number.isInteger(value) ? 0 : 1) : String(value);
    }
}
