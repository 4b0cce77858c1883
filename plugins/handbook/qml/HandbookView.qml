import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Handbook

// The table of contents, by stage.
Page {
    id: page

    required property HandbookList model

    title: qsTr("Handbook")
    subtitle: model.needed > 0 ? qsTr("%1 of %2 pages done").arg(model.done).arg(model.needed) : ""
    scrolling: false

    ColumnLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: Space.l

        SearchField {
            memory: page.memory
            Layout.fillWidth: true
            Layout.maximumWidth: Size.fieldLong
            label: qsTr("Find a page")
            placeholderText: qsTr("Find a page")
            onQueryChanged: page.model.filter = query
        }
        StateView {
            Layout.fillHeight: true
            Layout.bottomMargin: -Space.xl   // the list goes down to the window's edge
            loading: page.model.loading && page.model.count === 0
            error: page.model.problem === "" ? null : page.model.error
            empty: page.model.count === 0
            emptyTitle: page.model.filter === "" ? qsTr("The handbook is empty") : qsTr("No page has these words")
            emptyText: page.model.filter === "" ? qsTr("HR publishes its pages with the training content.") : qsTr("Try a shorter word.")
            emptyIcon: "view-list-text"
            onRetry: page.model.refresh()

            RowList {
                label: page.title
                source: page.model
                keyRole: "activity"
                memory: page.memory
                delegate: LazyRow {
                    id: lazy
                    required property int index
                    required property var model
                    x: LayoutMirroring.enabled ? Space.l : 0
                    width: ListView.view.width - Space.l
                    sourceComponent: PageRow {
                        focus: true
                        model: lazy.model
                        badges: page.model.needed > 0
                        onOpened: page.model.open(lazy.index)
                    }
                }
            }
        }
    }
}
