import QtQuick
import Vestibule.Ui

// One thing that waits; the dates in full show where the pointer or the keyboard is.
ListRow {
    id: row

    required property int index
    required property string detail
    required property string when
    required property string exact
    required property bool isNew
    required property bool leads

    required title
    required tone
    subtitle: detail
    trailingText: when
    stateText: isNew ? qsTr("new") : ""
    chevron: leads
    trailing: Badge {
        visible: row.isNew
        text: qsTr("New")
        tone: "info"
        Accessible.ignored: true
    }

    Tip {
        text: row.exact
        visible: row.exact !== "" && (row.hovered || row.visualFocus)
    }
}
