import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// Tables: wide with what delegates make of a value, narrow with notes and tones, and with nothing to show.
ColumnLayout {
    id: samples
    spacing: Space.xl

    readonly property var people: [{
            "name": qsTr("Anna Petrova"),
            "stage": 2,
            "score": 0.91,
            "due": "2026-05-14",
            "state": "current",
            "road": ["done", "now", "locked", "locked"]
        }, {
            "name": qsTr("Boris Ivanov"),
            "stage": 4,
            "score": 0.78,
            "due": "2026-05-20",
            "state": "waiting",
            "road": ["done", "done", "done", "now"]
        }, {
            "name": qsTr("Vera Sokolova"),
            "stage": 1,
            "score": 0.55,
            "due": "2026-05-02",
            "state": "late",
            "road": ["now", "locked", "locked", "locked"]
        }, {
            "name": qsTr("Grigory Konstantinopolsky-Preobrazhensky"),
            "stage": 4,
            "score": 1,
            "due": "2026-04-30",
            "state": "met",
            "road": ["done", "done", "done", "done"]
        }]

    Table {
        Layout.fillWidth: true
        label: qsTr("People")
        model: samples.people
        sortColumn: 0
        currentRow: 0
        columns: [
            TableColumn {
                title: qsTr("Person")
                role: "name"
                fill: true
            },
            TableColumn {
                title: qsTr("Stage")
                role: "stage"
                width: Size.units(36)
                delegate: Item {
                    id: cell
                    property var value
                    property var row
                    Stepper {
                        anchors.verticalCenter: parent.verticalCenter
                        width: parent.width
                        compact: true
                        label: qsTr("Stage %1 of 4").arg(cell.value === undefined ? 0 : cell.value)
                        steps: cell.row ? cell.row.road.map(state => ({
                                        "title": "",
                                        "state": state
                                    })) : []
                    }
                }
            },
            TableColumn {
                title: qsTr("Score")
                role: "score"
                numeric: true
                width: Size.units(24)
                function display(value: var): string {
                    return value === undefined ? "" : qsTr("%1 %").arg(Math.round(value * 100));
                }
            },
            TableColumn {
                title: qsTr("Due")
                role: "due"
                width: Size.units(32)
                function display(value: var): string {
                    return LocaleText.shortDate(value === undefined ? "" : value);
                }
            },
            TableColumn {
                title: qsTr("State")
                role: "state"
                width: Size.units(36)
                delegate: Item {
                    id: stateCell
                    property var value
                    property var row
                    StateBadge {
                        anchors.verticalCenter: parent.verticalCenter
                        width: Math.min(implicitWidth, parent.width)
                        kind: stateCell.value === undefined ? "open" : stateCell.value
                    }
                }
            }
        ]
    }
    RowList {
        Layout.fillHeight: false
        Layout.preferredHeight: Size.units(40)
        Layout.rightMargin: 0
        bottomMargin: 0
        label: qsTr("People as a list")
        source: samples.people
        keyRole: "name"
        delegate: ListRow {
            required property string name
            x: LayoutMirroring.enabled ? Space.l : 0
            width: ListView.view.width - Space.l
            title: name
        }
    }
    SearchField {
        id: filter
        Layout.fillWidth: true
        label: qsTr("Find a client")
        placeholderText: qsTr("Find a client")
    }
    Table {
        Layout.fillWidth: true
        label: qsTr("Clients")
        filterText: filter.query
        currentRow: 0
        emptyTitle: qsTr("No client is called that")
        emptyText: qsTr("Type another word.")
        model: [{
                "name": qsTr("Peter Orlov"),
                "company": qsTr("Northern Dairy"),
                "need": qsTr("Stretch film for two lines, 17 µm, delivered every second week to the warehouse behind the ring road"),
                "standing": qsTr("paid"),
                "tone": "positive"
            }, {
                "name": qsTr("Maria Belova"),
                "company": qsTr("Bakery No. 4"),
                "need": qsTr("Bags with a print"),
                "standing": qsTr("two days late"),
                "tone": "negative"
            }, {
                "name": qsTr("Ilya Gusev"),
                "company": "",
                "need": "",
                "standing": qsTr("asked to wait"),
                "tone": "warning"
            }]
        columns: [
            TableColumn {
                title: qsTr("Name, company")
                role: "name"
                noteRole: "company"
                width: Size.units(60)
            },
            TableColumn {
                title: qsTr("Need")
                role: "need"
                fill: true
                wraps: true
            },
            TableColumn {
                title: qsTr("Invoice")
                role: "standing"
                toneRole: "tone"
                sortable: false
                width: Size.units(52)
            }
        ]
    }
    Table {
        Layout.fillWidth: true
        label: qsTr("Reports")
        emptyTitle: qsTr("No reports yet")
        emptyText: qsTr("The first one is here when a week is over.")
        columns: [
            TableColumn {
                title: qsTr("Week")
                role: "week"
                fill: true
            }
        ]
    }
}
