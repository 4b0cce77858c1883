import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Documents

// The documents of the company, by what one does with them.
Page {
    id: page

    required property DocumentList model

    title: qsTr("Documents")
    subtitle: qsTr("What to read and sign, cases to work on, and the company's templates.")
    scrolling: false
    actions: [
        Button {
            text: qsTr("Open a template of your own…")
            onClicked: files.open()
        }
    ]

    ColumnLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: Space.l

        SearchField {
            memory: page.memory
            Layout.fillWidth: true
            Layout.maximumWidth: Size.fieldLong
            label: qsTr("Find a document")
            placeholderText: qsTr("Find a document")
            onQueryChanged: page.model.filter = query
        }
        StateView {
            Layout.fillHeight: true
            Layout.bottomMargin: -Space.xl   // the list goes down to the window's edge
            loading: page.model.loading && page.model.count === 0
            error: page.model.problem === "" ? null : page.model.error
            empty: page.model.count === 0
            emptyTitle: page.model.filter === "" ? qsTr("No documents yet") : qsTr("No document has these words")
            emptyText: page.model.filter === "" ? qsTr("Documents come with the training content.") : qsTr("Try a shorter word.")
            emptyIcon: "x-office-document"
            onRetry: page.model.refresh()

            RowList {
                label: page.title
                source: page.model
                keyRole: "key"
                memory: page.memory
                delegate: LazyRow {
                    id: lazy
                    required property int index
                    required property var model
                    x: LayoutMirroring.enabled ? Space.l : 0
                    width: ListView.view.width - Space.l
                    sourceComponent: DocumentRow {
                        focus: true
                        model: lazy.model
                        onOpened: page.model.open(lazy.index)
                    }
                }
            }
        }
    }
    OpenDialog {
        id: files
        title: qsTr("Open a template of your own")
        nameFilters: [qsTr("Templates (*.docx *.dotx *.odt *.ott)")]
        onAccepted: page.model.openOwn(selectedFile)
    }
}
