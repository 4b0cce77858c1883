import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Quiz

// Grading a hand-in with open answers.
Page {
    id: page

    required property QuizGrade model
    readonly property bool shown: !model.loading && model.problem === ""

    title: model.title !== "" ? model.title : qsTr("Grade open answers")
    subtitle: model.subtitle
    status: model.saveState

    StateView {
        visible: page.model.loading || page.model.problem !== ""
        loading: page.model.loading
        error: page.model.problem === "" ? null : page.model.error
        onRetry: page.model.load()
    }
    Banner {
        Layout.fillWidth: true
        visible: page.shown && page.model.done
        tone: page.model.passed ? "positive" : "warning"
        title: page.model.resultText !== "" ? page.model.resultText : qsTr("This hand-in was handed back")
        text: qsTr("It is graded: nothing is left to do here.")
    }
    Banner {
        Layout.fillWidth: true
        visible: page.model.saveProblem !== ""
        tone: "negative"
        title: qsTr("What you marked last is not saved yet")
        text: page.model.saveProblem
        actionText: qsTr("Save again")
        onActivated: page.model.saveAgain()
    }
    Label {
        Layout.fillWidth: true
        visible: page.shown && text !== ""
        secondary: true
        text: page.model.machineText
    }
    Repeater {
        model: page.shown ? page.model.items : []
        delegate: GradeItem {
            required property var modelData
            required property int index
            Layout.fillWidth: true
            model: page.model
            row: index
            entry: modelData
        }
    }
    Card {
        Layout.fillWidth: true
        visible: page.shown && page.model.done && page.model.comment !== ""
        title: qsTr("Comment for the trainee")
        Label {
            Layout.fillWidth: true
            text: page.model.comment
        }
    }
    FormRow {
        Layout.fillWidth: true
        visible: page.shown && page.model.items.length > 0 && !page.model.done
        label: qsTr("Comment for the trainee")
        optional: true
        TextArea {
            Layout.fillWidth: true
            minimumLines: 3
            enabled: !page.model.busy
            text: page.model.comment
            onTextChanged: page.model.setComment(text)
        }
    }
    RowLayout {
        Layout.fillWidth: true
        visible: page.shown && page.model.items.length > 0 && !page.model.done
        spacing: Space.l
        Button {
            primary: true
            text: qsTr("Give the marks")
            enabled: page.model.complete && !page.model.busy
            onClicked: page.model.grade()
        }
        Button {
            visible: page.model.begun || page.model.restorable
            text: page.model.restorable ? qsTr("Bring it back") : qsTr("Start over")
            tip: page.model.restorable ? qsTr("The marks and the comment as they were") : qsTr("Takes back the marks and the comment")
            enabled: !page.model.busy
            onClicked: page.model.restorable ? page.model.restore() : page.model.startOver()
        }
        Label {
            Layout.fillWidth: true
            secondary: true
            text: page.model.complete ? page.model.resultText : qsTr("Mark every question first.")
        }
    }
}
