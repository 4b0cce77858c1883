import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// Lists, tables, the road, charts and running text.
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

    Card {
        Layout.fillWidth: true
        title: qsTr("The road")
        Stepper {
            Layout.fillWidth: true
            label: qsTr("The road")
            interactive: true
            steps: [{
                    "title": qsTr("Getting to know the company"),
                    "subtitle": qsTr("done on 12 May"),
                    "state": "done"
                }, {
                    "title": qsTr("Products and clients"),
                    "subtitle": qsTr("now, 3 of 5"),
                    "state": "now"
                }, {
                    "title": qsTr("First calls with a mentor beside you"),
                    "subtitle": qsTr("opens when 3 calls are passed (1 of 3)"),
                    "state": "locked"
                }, {
                    "title": qsTr("Independent work"),
                    "subtitle": qsTr("locked"),
                    "state": "locked"
                }]
        }
    }
    Columns {

        Card {
            Layout.fillWidth: true
            Figure {
                value: LocaleText.number(24)
                label: qsTr("in training")
                link: true
            }
        }
        Card {
            Layout.fillWidth: true
            Figure {
                value: LocaleText.number(6)
                label: qsTr("ready for independent work")
                tone: "positive"
                link: true
            }
        }
        Card {
            Layout.fillWidth: true
            Figure {
                value: LocaleText.number(3)
                label: qsTr("late")
                tone: "negative"
                link: true
            }
        }
        Card {
            Layout.fillWidth: true
            Figure {
                value: LocaleText.number(18)
                label: qsTr("days to ready")
                hint: qsTr("median of the last quarter")
            }
        }
    }
    Table {
        Layout.fillWidth: true
        label: qsTr("People")
        model: samples.people
        sortColumn: 0
        currentRow: 1
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
    Columns {
        minimumWidth: Size.fieldLong

        Card {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            title: qsTr("Today")
            actions: [
                LinkText {
                    text: qsTr("All tasks")
                }
            ]
            ColumnLayout {
                Layout.fillWidth: true
                Layout.leftMargin: -Space.s
                Layout.rightMargin: -Space.s
                spacing: 0
                ListRow {
                    title: qsTr("Call: “We already have a supplier”")
                    trailingText: qsTr("10 min")
                    icon.name: "call-start"
                    chevron: true
                }
                ListRow {
                    title: qsTr("Quiz: packaging and delivery")
                    subtitle: qsTr("third attempt, 2 days left")
                    trailingText: qsTr("8 min")
                    icon.name: "help-contents"
                    chevron: true
                    highlighted: true
                }
                ListRow {
                    title: qsTr("Remarks to answer")
                    count: 2
                    tone: "warning"
                    icon.name: "mail-reply-sender"
                    chevron: true
                }
                ListRow {
                    title: qsTr("Not open yet")
                    trailingText: qsTr("locked")
                    icon.name: "object-locked"
                    enabled: false
                }
            }
        }
        Card {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            title: qsTr("What happened")
            Timeline {
                label: qsTr("What happened")
                entries: [{
                        "time": "14:02",
                        "title": qsTr("Answer graded"),
                        "text": qsTr("84 %, two remarks"),
                        "tone": "positive"
                    }, {
                        "time": "11:40",
                        "title": qsTr("Proposal returned"),
                        "text": qsTr("The delivery time is missing, and the discount is above the limit."),
                        "tone": "warning"
                    }, {
                        "time": qsTr("yesterday"),
                        "title": qsTr("Page signed")
                    }, {
                        "time": qsTr("12 May"),
                        "title": qsTr("First stage passed"),
                        "tone": "info"
                    }]
            }
        }
    }
    Columns {
        minimumWidth: Size.fieldLong

        Card {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            title: qsTr("Calls a day")
            LineChart {
                label: qsTr("Calls a day")
                labels: [qsTr("4 May"), "", "", "", qsTr("8 May")]
                target: 30
                series: [{
                        "label": qsTr("This week"),
                        "values": [12, 18, 31, 27, 42]
                    }, {
                        "label": qsTr("Last week"),
                        "values": [8, 14, 16, 22, 20],
                        "tone": "neutral"
                    }]
            }
        }
        Card {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            title: qsTr("Where people are")
            BarChart {
                label: qsTr("Where people are")
                target: 10
                bars: [{
                        "label": qsTr("Getting to know the company"),
                        "value": 4
                    }, {
                        "label": qsTr("Products and clients"),
                        "value": 11
                    }, {
                        "label": qsTr("First calls"),
                        "value": 7
                    }, {
                        "label": qsTr("Late"),
                        "value": 3,
                        "tone": "negative"
                    }]
            }
            RowLayout {
                Layout.fillWidth: true
                Layout.topMargin: Space.m
                spacing: Space.m
                Sparkline {
                    values: [3, 5, 4, 8, 7, 9, 12]
                    label: qsTr("Passed")
                }
                Sparkline {
                    values: [9, 7, 8, 4, 5, 3, 2]
                    tone: "negative"
                    label: qsTr("Returned")
                }
                Sparkline {
                    values: [4, 4, 4]
                    tone: "neutral"
                    filled: false
                    label: qsTr("Open")
                }
            }
        }
    }
    Card {
        Layout.fillWidth: true
        title: qsTr("Running text")
        Markdown {
            markdown: qsTr("# How we ship\n\nEvery order leaves **within two working days**. What is *not* in stock is ordered; see [delivery times](page:delivery) or ask [logistics](page:logistics).\n\n## Packaging\n\n- reels of 17 and 23 µm\n- pallets of 48\n  - half pallets on request\n\n1. Check the stock\n2. Confirm the date\n\n> A promised date is kept, or changed before it is missed.\n\n| Kind | Weight | Price |\n|---|--:|--:|\n| Hand film | 2.1 kg | 640 ₽ |\n| Machine film | 16 kg | 4 150 ₽ |\n\nThe code on the label looks like `AQ-17-450`.\n")
        }
    }
}
