pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Vestibule.Ui
import Vestibule.Handbook

// The table of contents, by stage.
Page {
    id: page

    required property HandbookList model

    title: qsTr("Handbook")
    subtitle: model.needed > 0 ? qsTr("%1 of %2 pages done").arg(model.done).arg(model.needed) : ""
    scrolling: false

    function badge(state: string): string {
        switch (state) {
        case "done": return "met"
        case "sign": return "waiting"
        case "changed": return "returned"
        case "read": return "current"
        default: return "open"
        }
    }
    function badgeText(state: string): string {
        switch (state) {
        case "done": return qsTr("done")
        case "sign": return qsTr("to sign")
        case "changed": return qsTr("changed: sign again")
        case "read": return qsTr("opened")
        default: return qsTr("not read")
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: Space.l

        SearchField {
            Layout.preferredWidth: Size.fieldLong
            label: qsTr("Find a page")
            placeholderText: qsTr("Find a page")
            onQueryChanged: page.model.filter = query
        }
        StateView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            loading: page.model.loading && page.model.count === 0
            error: page.model.problem === "" ? null : ({ what: page.model.problem, kept: "", todo: "" })
            empty: page.model.count === 0
            emptyTitle: page.model.filter === "" ? qsTr("The handbook is empty") : qsTr("No page has these words")
            emptyText: page.model.filter === "" ? qsTr("HR publishes its pages with the training content.") : qsTr("Try a shorter word.")
            emptyIcon: "view-list-text"
            onRetry: page.model.refresh()

            ListView {
                id: list
                Layout.fillWidth: true
                Layout.fillHeight: true
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                T.ScrollBar.vertical: ScrollBar {}
                activeFocusOnTab: true
                model: page.model
                reuseItems: true
                section.property: "stageTitle"
                section.delegate: Item {
                    id: header
                    required property string section
                    width: list.width
                    height: heading.implicitHeight + Space.xl
                    Heading {
                        id: heading
                        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; bottomMargin: Space.xs }
                        text: header.section
                    }
                }
                delegate: ListRow {
                    id: row
                    required property var model
                    required property int index

                    width: list.width
                    title: row.model.title
                    subtitle: row.model.summary
                    trailingText: row.model.note !== "" ? row.model.note : row.model.minutes > 0 ? qsTr("%n min", "", row.model.minutes) : ""
                    chevron: true
                    trailing: [
                        StateBadge {
                            visible: row.model.state !== "new" || page.model.needed > 0
                            kind: page.badge(row.model.state)
                            text: page.badgeText(row.model.state)
                        }
                    ]
                    onClicked: page.model.open(row.index)
                }
            }
        }
    }
}
