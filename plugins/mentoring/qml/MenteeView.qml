import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Mentoring

// One learner: what to sign, what waits, the numbers, and attempts.
Page {
    id: page

    required property Mentee model

    title: model.name
    subtitle: model.subtitle
    actions: [
        Button {
            visible: page.model.waiting > 0
            text: qsTr("Review (%1)").arg(page.model.waiting)
            onClicked: page.model.openQueue()
        },
        Button {
            visible: page.model.loaded && page.model.locked === ""
            text: qsTr("Calls played")
            onClicked: page.model.openCalls()
        },
        Button {
            visible: page.model.loaded && page.model.locked === ""
            text: qsTr("Price gym")
            onClicked: page.model.openGym()
        },
        Button {
            visible: page.model.loaded && page.model.locked === ""
            text: qsTr("Readiness in detail")
            onClicked: page.model.openReadiness()
        }
    ]

    LockedState {
        Layout.alignment: Qt.AlignHCenter
        visible: page.model.locked !== ""
        title: qsTr("No programme yet")
        text: page.model.locked
    }
    StateView {
        visible: page.model.locked === ""
        loading: page.model.loading
        error: page.model.error
        onRetry: page.model.refresh()

        // Made when the data is there: Qt 6.4 does not arrange anew what changed in a layout while it was hidden.
        Loader {
            Layout.fillWidth: true
            active: page.model.loaded
            sourceComponent: MenteeContent {
                model: page.model
            }
        }
    }
}
