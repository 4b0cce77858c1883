import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Documents

// One department on a document's way into force: who agrees for it, whether they did, and what can be done about it.
RowLayout {
    id: row

    readonly property DepartmentPlace place: parent as DepartmentPlace
    readonly property DocumentPage model: place.model
    readonly property int index: place.index
    readonly property var one: model.agreements[index] ?? ({})
    readonly property var candidates: model.candidates
    readonly property bool open: one.agreed === false
    readonly property bool naming: open && candidates.length > 0

    spacing: Space.m

    StateBadge {
        visible: row.model.agreeing || row.one.agreed === true
        kind: row.one.agreed ? "met" : "waiting"
        text: row.one.agreed ? qsTr("agreed") : qsTr("waiting")
    }
    Label {
        Layout.fillWidth: true
        text: row.naming ? row.one.department ?? "" : qsTr("%1: %2").arg(row.one.department ?? "").arg(row.one.text ?? "")
    }
    ComboBox {
        visible: row.naming
        label: qsTr("Who agrees for %1").arg(row.one.department ?? "")
        textRole: "name"
        valueRole: "id"
        model: row.candidates
        enabled: !row.model.busy
        currentIndex: row.candidates.findIndex(candidate => candidate.id === (row.one.head ?? ""))
        onActivated: index => row.model.entrust(row.one.department, row.candidates[index].id)
    }
    Button {
        visible: row.model.agreeing && row.one.mine === true
        text: qsTr("Agree")
        enabled: !row.model.busy
        Accessible.name: qsTr("Agree for %1").arg(row.one.department ?? "")
        onClicked: row.model.agree(row.one.department)
    }
    Button {
        visible: row.model.agreeing && row.open && row.one.mine === false && row.one.head !== ""
        text: qsTr("Signs here…")
        tip: qsTr("Whoever is named for the department signs at this desk, with their own login and password")
        enabled: !row.model.busy
        Accessible.name: qsTr("Whoever agrees for %1 signs here").arg(row.one.department ?? "")
        onClicked: row.model.agreeHere(row.one.department)
    }
}
