import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.ColdCall

// One typed text: what the client had said, how it was taken, what it was meant for, and how it would be taken then.
Card {
    id: phrase

    readonly property PhraseList list: ListView.view ? ListView.view.model as PhraseList : null
    required property var model
    required property int index
    readonly property var choices: model.choices

    width: ListView.view ? ListView.view.width - Space.l : 0
    Accessible.name: qsTr("%1 typed: %2").arg(model.name).arg(model.text)

    Caption {
        Layout.fillWidth: true
        text: qsTr("Client: %1").arg(phrase.model.client)
    }
    Label {
        Layout.fillWidth: true
        strong: true
        text: qsTr("%1: %2").arg(phrase.model.name).arg(phrase.model.text)
    }
    Caption {
        Layout.fillWidth: true
        text: phrase.model.now === "" || phrase.model.now === phrase.model.took ? qsTr("In the call: %1").arg(phrase.model.took) : qsTr("In the call: %1. With the draft now: %2").arg(phrase.model.took).arg(phrase.model.now)
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Space.m
        ComboBox {
            Layout.fillWidth: true
            label: qsTr("Which reply “%1” was meant for").arg(phrase.model.text)
            enabled: !phrase.model.added
            textRole: "text"
            valueRole: "value"
            model: phrase.choices
            currentIndex: phrase.choices.findIndex(choice => choice.value === phrase.model.meant)
            placeholderText: qsTr("Which reply was it meant for?")
            onActivated: index => phrase.list.setMeant(phrase.index, phrase.choices[index].value)
        }
        Button {
            text: phrase.model.added ? qsTr("Added") : qsTr("Add as phrasing")
            enabled: phrase.model.meant !== "" && !phrase.model.added
            onClicked: phrase.list.add(phrase.index)
        }
        Button {
            flat: true
            text: qsTr("Open the reply")
            enabled: phrase.model.meant !== ""
            onClicked: phrase.list.edit(phrase.index)
        }
    }
    Caption {
        Layout.fillWidth: true
        visible: phrase.model.after !== ""
        color: phrase.model.cures ? Theme.positive : Theme.secondaryText
        text: qsTr("With it as a phrasing: %1").arg(phrase.model.after)
    }
}
