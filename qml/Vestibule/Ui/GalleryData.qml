import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// The road, figures, charts, what happened, and running text.
ColumnLayout {
    id: samples
    spacing: Space.xl

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
                    "title": qsTr("The warehouse"),
                    "subtitle": qsTr("open since Monday, late"),
                    "state": "open",
                    "late": true
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
    Columns {
        minimumWidth: Size.fieldLong

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
                interactive: true
                currentIndex: 1
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
                    target: 10
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
