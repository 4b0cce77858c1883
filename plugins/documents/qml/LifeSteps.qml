import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Documents

// What HR and the departments have to do with a document, and who has not signed it.
LiveColumn {
    id: steps

    required property DocumentPage model

    spacing: Space.l
    visible: model.overseesPeople

    Card {
        Layout.fillWidth: true
        visible: steps.model.canPropose
        title: qsTr("Put it up to be agreed")
        FormRow {
            label: qsTr("Departments that have to agree")
            hint: qsTr("Separated by commas.")
            TextField {
                id: departments
                Layout.preferredWidth: Size.fieldLong
                text: qsTr("Sales, Accounting, Legal")
            }
        }
        Button {
            primary: true
            text: qsTr("Put up")
            enabled: !steps.model.busy && departments.text.trim() !== ""
            onClicked: steps.model.propose(departments.text)
        }
    }
    Card {
        Layout.fillWidth: true
        visible: steps.model.agreements.length > 0
        title: qsTr("Departments")
        actions: [
            Button {
                visible: steps.model.canEnact
                primary: true
                text: qsTr("Approve")
                enabled: !steps.model.busy
                onClicked: steps.model.enact()
            }
        ]
        Repeater {
            model: steps.model.agreements
            delegate: RowLayout {
                id: one
                required property var modelData
                Layout.fillWidth: true
                spacing: Space.m
                StateBadge {
                    kind: one.modelData.agreed ? "met" : "waiting"
                    text: one.modelData.agreed ? qsTr("agreed") : qsTr("waiting")
                }
                Label {
                    Layout.fillWidth: true
                    text: qsTr("%1: %2").arg(one.modelData.department).arg(one.modelData.text)
                }
                Button {
                    visible: steps.model.canAgree && !one.modelData.agreed
                    text: qsTr("Agree")
                    enabled: !steps.model.busy
                    Accessible.name: qsTr("Agree for %1").arg(one.modelData.department)
                    onClicked: steps.model.agree(one.modelData.department)
                }
                Button {
                    visible: steps.model.canAgree && !one.modelData.agreed
                    text: qsTr("Another person signs…")
                    enabled: !steps.model.busy
                    Accessible.name: qsTr("Another person signs for %1").arg(one.modelData.department)
                    onClicked: steps.model.agreeHere(one.modelData.department)
                }
            }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: steps.model.unsignedCount > 0
        title: qsTr("Not signed yet: %1 of %2").arg(steps.model.unsignedCount).arg(steps.model.unsignedCount + steps.model.signedCount)
        Repeater {
            model: steps.model.unsignedPeople
            delegate: LinkText {
                required property var modelData
                text: modelData.name
                onClicked: steps.model.openPerson(modelData.id)
            }
        }
        Caption {
            visible: steps.model.unsignedCount > steps.model.unsignedPeople.length
            text: qsTr("and %n more", "", steps.model.unsignedCount - steps.model.unsignedPeople.length)
        }
    }
}
