import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// What a page is made of: its header, cards, sections, rows, parts side by side, and what scrolls.
ColumnLayout {
    spacing: Space.xl

    Card {
        Layout.fillWidth: true
        padding: 0
        PageHeader {
            Layout.fillWidth: true
            title: qsTr("Title of the page")
            subtitle: qsTr("One line that says what it is for")
            breadcrumb: [qsTr("People"), qsTr("Anna Petrova")]
            status: qsTr("saved 14:02")
            actions: [
                Button {
                    text: qsTr("Export…")
                },
                Button {
                    text: qsTr("Send for review")
                    primary: true
                }
            ]
        }
    }
    Section {
        title: qsTr("A section")
        description: qsTr("Its description says in a line what belongs here.")
        actions: [
            Button {
                text: qsTr("Add")
                icon.name: "list-add"
            }
        ]
        Columns {
            minimumWidth: Size.units(44)
            maximumColumns: 5

            Repeater {
                model: ["neutral", "info", "positive", "warning", "negative"]
                Card {
                    id: toned
                    required property string modelData
                    Layout.fillWidth: true
                    title: modelData
                    tone: modelData
                    Label {
                        Layout.fillWidth: true
                        text: qsTr("A card of this tone")
                    }
                    Caption {
                        Layout.fillWidth: true
                        text: toned.tone === "neutral" ? qsTr("As most cards are") : qsTr("For what stands out")
                    }
                }
            }
        }
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
                    title: qsTr("Payment of the invoice")
                    trailingText: qsTr("two days late")
                    tone: "negative"
                    down: true
                }
                ListRow {
                    title: qsTr("Survey of the warehouse")
                    trailingText: qsTr("today")
                    tone: "warning"
                    highlighted: true
                }
                ListRow {
                    title: qsTr("Cards to repeat")
                    trailing: [
                        Badge {
                            text: qsTr("new")
                            tone: "info"
                        }
                    ]
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
            title: qsTr("What scrolls by itself")
            ScrollArea {
                Layout.fillWidth: true
                Layout.preferredHeight: Size.units(60)
                LiveColumn {
                    width: parent.width
                    spacing: 0
                    Repeater {
                        model: 9
                        ListRow {
                            required property int index
                            title: qsTr("Row %1").arg(LocaleText.number(index + 1))
                        }
                    }
                }
            }
            Divider {
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Space.s
                ListRow {
                    Layout.fillWidth: false
                    Layout.preferredWidth: Size.units(14)
                    title: qsTr("Handbook")
                    icon.name: "help-contents"
                    iconOnly: true
                }
                ListRow {
                    Layout.fillWidth: false
                    Layout.preferredWidth: Size.units(14)
                    title: qsTr("Reviews")
                    icon.name: "mail-reply-sender"
                    iconOnly: true
                    highlighted: true
                    count: 3
                }
                Caption {
                    Layout.fillWidth: true
                    text: qsTr("Rows where there is room for the icon only")
                }
            }
        }
    }
    Card {
        Layout.fillWidth: true
        title: qsTr("Parts side by side")
        Caption {
            Layout.fillWidth: true
            text: qsTr("The line between them can be dragged.")
        }
        SplitView {
            Layout.fillWidth: true
            Layout.preferredHeight: Size.units(60)

            ColumnLayout {
                SplitView.preferredWidth: Size.field
                SplitView.minimumWidth: Size.fieldShort
                spacing: 0
                ListRow {
                    title: qsTr("Anna Petrova")
                    highlighted: true
                }
                ListRow {
                    title: qsTr("Boris Ivanov")
                }
                Item {
                    Layout.fillHeight: true
                }
            }
            SplitView {
                SplitView.fillWidth: true
                SplitView.minimumWidth: Size.field
                orientation: Qt.Vertical

                Item {
                    SplitView.preferredHeight: Size.units(30)
                    SplitView.minimumHeight: Size.units(15)
                    Label {
                        anchors.fill: parent
                        anchors.margins: Space.m
                        text: qsTr("Above: the work that was handed in.")
                    }
                }
                Item {
                    SplitView.fillHeight: true
                    SplitView.minimumHeight: Size.units(15)
                    Label {
                        anchors.fill: parent
                        anchors.margins: Space.m
                        text: qsTr("Below: what the mentor says about it.")
                    }
                }
            }
        }
    }
}
