import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Mentoring

// One sign-off: what it is about, what it rests on, and the decision.
Page {
    id: page

    required property Signoff model

    title: model.title
    subtitle: model.subtitle
    status: model.saveState
    actions: [
        Button {
            visible: page.model.canReturn
            text: qsTr("Not yet…")
            onClicked: returnDialog.open()
        },
        Button {
            visible: page.model.canApprove
            primary: true
            text: qsTr("Sign off")
            onClicked: page.model.approve()
        },
        Button {
            visible: page.model.canSignHere
            primary: true
            text: qsTr("Sign here…")
            tip: qsTr("The one who decides signs at this computer")
            onClicked: page.model.signHere()
        },
        Button {
            visible: page.model.canWithdraw
            destructive: true
            text: qsTr("Withdraw…")
            onClicked: withdrawDialog.open()
        }
    ]

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
            sourceComponent: SignoffContent {
                model: page.model
            }
        }
    }

    ReasonDialog {
        id: returnDialog
        title: qsTr("Not yet")
        text: page.model.attemptsText === "" ? "" : qsTr("This counts as an attempt. %1.").arg(page.model.attemptsText)
        label: qsTr("What is still missing?")
        hint: qsTr("Two or three points, no more.")
        acceptText: qsTr("Record “not yet”")
        kept: page.model.reason
        saveState: page.model.saveState
        onTyped: reason => page.model.setReason(reason)
        onGiven: reason => page.model.notYet(reason)
    }
    ReasonDialog {
        id: withdrawDialog
        title: qsTr("Withdraw the sign-off")
        text: qsTr("The sign-off stays in the record and counts no more.")
        acceptText: qsTr("Withdraw")
        destructive: true
        onGiven: reason => page.model.withdraw(reason)
    }
    ReasonDialog {
        id: overruleDialog
        title: qsTr("Sign off although something is missing?")
        text: page.model.openText
        label: qsTr("Why?")
        acceptText: qsTr("Sign off anyway")
        destructive: true
        onGiven: reason => page.model.approve(reason)
    }
    Connections {
        target: page.model
        function onReasonNeeded() {
            overruleDialog.open();
        }
    }
}
