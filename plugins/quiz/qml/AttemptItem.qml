pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Quiz

// One question of an attempt, and the way to the others.
ColumnLayout {
    id: item

    required property QuizAttempt model
    readonly property bool single: model.itemType === "multichoice" || model.itemType === "truefalse"

    spacing: Space.xl

    ProgressBar {
        Layout.fillWidth: true
        value: item.model.count > 0 ? item.model.answered / item.model.count : 0
        label: qsTr("%1 of %2 answered").arg(item.model.answered).arg(item.model.count)
    }
    Markdown {
        Layout.fillWidth: true
        markdown: item.model.stem
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Space.s
        visible: item.model.choices.length > 0

        Caption {
            visible: item.model.itemType === "multianswer"
            text: qsTr("Several answers can be right.")
        }
        Repeater {
            model: item.single ? item.model.choices : []
            delegate: RadioButton {
                required property var modelData
                Layout.fillWidth: true
                text: modelData.text
                checked: modelData.checked
                autoExclusive: false
                onToggled: item.model.choose(modelData.index, true)
            }
        }
        Repeater {
            model: item.model.itemType === "multianswer" ? item.model.choices : []
            delegate: CheckBox {
                required property var modelData
                Layout.fillWidth: true
                text: modelData.text
                checked: modelData.checked
                onToggled: item.model.choose(modelData.index, checked)
            }
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Space.m
        visible: item.model.itemType === "matching"

        Repeater {
            model: item.model.lefts
            delegate: RowLayout {
                id: pair
                required property var modelData
                Layout.fillWidth: true
                spacing: Space.l
                Label {
                    Layout.fillWidth: true
                    Layout.preferredWidth: Size.units(1)
                    text: pair.modelData.text
                }
                ComboBox {
                    Layout.fillWidth: true
                    Layout.preferredWidth: Size.units(1)
                    label: pair.modelData.text
                    model: item.model.rights
                    textRole: "text"
                    valueRole: "index"
                    placeholderText: qsTr("Choose")
                    currentIndex: item.model.rights.findIndex(right => right.index === pair.modelData.chosen)
                    onActivated: index => item.model.match(pair.modelData.index, item.model.rights[index].index)
                }
            }
        }
    }
    FormRow {
        Layout.fillWidth: true
        visible: item.model.itemType === "shortanswer" || item.model.itemType === "numerical"
        label: item.model.itemType === "numerical" ? qsTr("Your number") : qsTr("Your answer")
        TextField {
            text: item.model.written
            onTextEdited: item.model.write(text)
            onAccepted: item.model.index = item.model.index + 1
        }
    }
    FormRow {
        Layout.fillWidth: true
        visible: item.model.itemType === "essay"
        label: qsTr("Your answer")
        hint: qsTr("A person reads and grades it.")
        TextArea {
            minimumLines: 6
            text: item.model.written
            onTextChanged: if (activeFocus) item.model.write(text)
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Space.s
        Button {
            text: qsTr("Back")
            enabled: item.model.index > 0
            onClicked: item.model.index = item.model.index - 1
        }
        Button {
            visible: item.model.index < item.model.count - 1
            primary: true
            text: qsTr("Next")
            onClicked: item.model.index = item.model.index + 1
        }
        Item { Layout.fillWidth: true }
        Button {
            primary: item.model.index === item.model.count - 1
            text: qsTr("Hand in")
            enabled: !item.model.busy
            onClicked: if (item.model.answered === item.model.count) item.model.handIn(); else unanswered.open()
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Space.xs
        Repeater {
            model: item.model.overview
            delegate: Button {
                required property int index
                required property bool modelData
                text: String(index + 1)
                flat: index !== item.model.index
                checked: index === item.model.index
                tip: modelData ? qsTr("Question %1, answered").arg(index + 1) : qsTr("Question %1, not answered").arg(index + 1)
                icon.name: modelData ? "dialog-ok" : ""
                onClicked: item.model.index = index
            }
        }
    }
    Dialog {
        id: unanswered
        title: qsTr("Hand in with unanswered questions?")
        text: qsTr("%n question(s) have no answer and count as wrong. After handing in nothing can be changed.", "", item.model.count - item.model.answered)
        acceptText: qsTr("Hand in")
        rejectText: qsTr("Go on answering")
        onAccepted: item.model.handIn()
    }
}
