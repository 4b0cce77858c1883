import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.ColdCall

// The client card and notes, filled while one talks.
Card {
    id: card

    required property CallAttempt model
    readonly property var client: model.client

    title: qsTr("Client card")

    function writeNotes() {
        pad.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    FormRow {
        Layout.fillWidth: true
        label: qsTr("Notes")
        TextArea {
            id: pad
            Layout.fillWidth: true
            minimumLines: 3
            maximumLines: 10
            maximumLength: 4000
            onTextChanged: if (activeFocus)
                card.model.setCard("notes", text)
        }
    }
    FormRow {
        Layout.fillWidth: true
        label: qsTr("Name")
        TextField {
            Layout.fillWidth: true
            maximumLength: 200
            placeholderText: card.client.name === "" ? qsTr("not known yet") : ""
            onTextEdited: card.model.setCard("name", text)
        }
    }
    FormRow {
        Layout.fillWidth: true
        label: qsTr("Company")
        TextField {
            Layout.fillWidth: true
            maximumLength: 200
            placeholderText: card.client.company === "" ? qsTr("not known yet") : ""
            onTextEdited: card.model.setCard("company", text)
        }
    }
    FormRow {
        Layout.fillWidth: true
        label: qsTr("Role")
        TextField {
            Layout.fillWidth: true
            maximumLength: 200
            placeholderText: card.client.role === "" ? qsTr("not known yet") : ""
            onTextEdited: card.model.setCard("role", text)
        }
    }
    FormRow {
        Layout.fillWidth: true
        label: qsTr("Need")
        TextField {
            Layout.fillWidth: true
            maximumLength: 500
            onTextEdited: card.model.setCard("need", text)
        }
    }
    FormRow {
        Layout.fillWidth: true
        label: qsTr("Next step")
        TextField {
            Layout.fillWidth: true
            maximumLength: 500
            onTextEdited: card.model.setCard("next", text)
        }
    }
}
