import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Mentoring

// A learner's reported day: confirm it, or hand it back with a reason.
Page {
    id: page

    required property DayConfirm model

    title: model.title
    subtitle: model.subtitle
    status: model.saveState
    actions: [
        Button {
            visible: page.model.canReturn
            text: qsTr("Return…")
            onClicked: returnDialog.open()
        },
        Button {
            id: confirmButton
            visible: page.model.canConfirm
            primary: true
            text: qsTr("Confirm")
            onClicked: page.model.confirm()
        }
    ]

    // Whoever comes here by the keyboard decides by the next key.
    function focusDecision() {
        if (Window.activeFocusItem === page && confirmButton.visible)
            confirmButton.forceActiveFocus(Qt.TabFocusReason);
    }
    onActiveFocusChanged: focusDecision()
    Connections {
        target: page.model
        function onChanged() {
            page.focusDecision();
        }
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
        loading: page.model.loading
        error: page.model.error
        onRetry: page.model.refresh()

        // Made when the data is there: Qt 6.4 does not arrange anew what changed in a layout while it was hidden.
        Loader {
            Layout.fillWidth: true
            active: page.model.loaded
            sourceComponent: ConfirmContent {
                model: page.model
            }
        }
    }

    ReasonDialog {
        id: returnDialog
        title: page.model.state === "confirmed" ? qsTr("Take the confirmation back") : qsTr("Return the day")
        text: qsTr("%1 can correct the day and send it again.").arg(page.model.person)
        label: qsTr("What should be changed?")
        acceptText: qsTr("Return")
        kept: page.model.reason
        saveState: page.model.saveState
        onTyped: reason => page.model.setReason(reason)
        onGiven: reason => page.model.giveBack(reason)
    }
}
