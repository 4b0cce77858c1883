import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// A check of a call: whether it was earned, when that was decided, and what it was worth.
RowLayout {
    id: row

    required property var check
    readonly property string worth: check.at === "" ? check.worth : qsTr("at %1").arg(check.at) + " · " + check.worth

    spacing: Space.m
    Accessible.role: Accessible.ListItem
    Accessible.name: "%1: %2".arg(check.earned ? qsTr("done") : check.part ? qsTr("in part") : qsTr("missing")).arg(check.text)
    Accessible.description: worth

    Glyph {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Space.xxs
        sign: row.check.earned ? "check" : row.check.part ? "minus" : "cross"
        ink: row.check.earned ? Theme.positive : row.check.part ? Theme.warning : Theme.negative
    }
    Label {
        Layout.fillWidth: true
        text: row.check.text
        Accessible.ignored: true
    }
    Caption {
        text: row.worth
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
