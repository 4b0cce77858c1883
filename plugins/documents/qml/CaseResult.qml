import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Documents

// What came of a case: the mentor's word, and the redline beside it.
LiveColumn {
    id: result

    required property CasePage model
    readonly property var outcome: model.result
    readonly property bool waiting: outcome.state === "waiting"
    readonly property bool accepted: outcome.state === "accepted"

    spacing: Space.xl

    Banner {
        Layout.fillWidth: true
        tone: result.accepted ? "positive" : result.waiting ? "info" : "warning"
        title: result.accepted ? qsTr("Accepted") : result.waiting ? qsTr("Handed in, with your mentor") : qsTr("Handed back to be mended")
        text: result.accepted ? qsTr("Accepted: %1.").arg(result.outcome.day) : result.waiting ? qsTr("Handed in: %1. Your mentor reads it next.").arg(result.outcome.day) : qsTr("Read the comment and the redline, then hand it in again.")
    }
    Card {
        Layout.fillWidth: true
        visible: result.outcome.comment !== ""
        title: qsTr("Your mentor's comment")
        Label {
            Layout.fillWidth: true
            lineHeight: Type.readingLine
            text: result.outcome.comment
        }
    }
    RowLayout {
        visible: !result.waiting && result.model.attemptsLeft !== 0
        spacing: Space.m
        Button {
            focus: true
            primary: !result.accepted
            text: result.accepted ? qsTr("Practise again") : qsTr("Hand in again")
            enabled: !result.model.busy
            onClicked: result.model.start()
        }
        Caption {
            visible: result.model.attemptsLeft > 0
            text: qsTr("%n attempt(s) left", "", result.model.attemptsLeft)
        }
    }
    LockedState {
        Layout.fillWidth: true
        visible: !result.waiting && !result.accepted && result.model.attemptsLeft === 0
        title: qsTr("No attempts left")
        text: qsTr("Ask your mentor: a mentor or HR can grant one more attempt.")
    }
    Banner {
        Layout.fillWidth: true
        visible: result.outcome.erased
        text: qsTr("The document of this attempt was erased. The result stays.")
    }
    RedlineBeside {
        Layout.fillWidth: true
        visible: !result.outcome.erased
        wide: result.width >= Size.units(220)
        remarks: result.outcome.remarks ?? []
        html: result.outcome.html ?? ""
        summary: qsTr("%1 of %2 checks are right.").arg(result.outcome.right ?? 0).arg(result.outcome.of ?? 0)
    }
}
