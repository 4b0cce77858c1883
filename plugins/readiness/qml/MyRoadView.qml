import QtQuick
import Vestibule.Ui
import Vestibule.Readiness

// A new hire's own road: the same decision, whose open rows lead to what has to be done.
Page {
    id: view

    required property PersonModel model

    title: qsTr("My road")
    subtitle: model.about

    StateView {
        loading: view.model.loading && !view.model.loaded
        error: view.model.loaded ? null : view.model.problem
        empty: !view.model.assigned
        emptyIcon: "view-list-tree"
        emptyTitle: qsTr("Your road is being prepared")
        emptyText: qsTr("HR assigns your programme with the day on which it begins. Until then you can read the handbook.")
        onRetry: view.model.refresh()

        StaleBanner {
            problem: view.model.loaded ? view.model.problem : null
            onRetry: view.model.refresh()
        }
        Decision {
            model: view.model
        }
    }
}
