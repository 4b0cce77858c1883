import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.PriceGym

// The levels of the price gym.
Page {
    id: page

    required property GymList model

    title: qsTr("Price gym")
    subtitle: qsTr("Cases from your company's own price list, other ones each time. Begin with the first level.")
    scrolling: false

    StateView {
        Layout.fillHeight: true
        Layout.bottomMargin: -Space.xl   // the list goes down to the window's edge
        loading: page.model.loading && page.model.count === 0
        error: page.model.problem === "" ? null : page.model.error
        empty: page.model.count === 0
        emptyTitle: qsTr("No levels yet")
        emptyText: qsTr("Levels come with the training programme.")
        emptyIcon: "format-number-percent"
        onRetry: page.model.refresh()

        RowList {
            label: page.title
            source: page.model
            keyRole: "activity"
            memory: page.memory
            delegate: LevelPlace {
                x: LayoutMirroring.enabled ? Space.l : 0
                width: ListView.view.width - Space.l
                sourceComponent: LevelRow {
                    focus: true
                }
            }
        }
    }
}
