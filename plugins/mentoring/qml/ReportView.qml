import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Mentoring

// Daily results: the day's numbers, what they brought so far, and the days before.
Page {
    id: page

    required property DailyResults model

    title: qsTr("Daily results")
    subtitle: model.locked === "" && !model.loading ? model.progressTitle : ""
    status: !model.touched ? "" : model.saveState === "" ? qsTr("not sent yet") : qsTr("%1, not sent yet").arg(model.saveState)

    LockedState {
        Layout.alignment: Qt.AlignHCenter
        visible: page.model.locked !== ""
        title: qsTr("Nothing to report yet")
        text: page.model.locked
    }
    Banner {
        Layout.fillWidth: true
        visible: page.model.saveProblem !== ""
        tone: "negative"
        title: qsTr("What you wrote last is not saved yet")
        text: page.model.saveProblem
        actionText: qsTr("Save again")
        onActivated: page.model.saveAgain()
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
            sourceComponent: ReportContent {
                model: page.model
                onDayChosen: page.scrollToTop()
            }
        }
    }
}
