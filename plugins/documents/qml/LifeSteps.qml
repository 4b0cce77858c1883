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
                Layout.fillWidth: true
                Layout.maximumWidth: Size.dialogWide
                text: steps.model.departments
                onTextEdited: steps.model.departments = text
            }
        }
        Label {
            Layout.fillWidth: true
            secondary: true
            text: qsTr("Name for each department who agrees for it: nobody else can. HR agrees for its own department only. The choice holds for all documents until you change it.")
        }
        Repeater {
            model: steps.model.canPropose ? steps.model.agreements.length : 0
            delegate: DepartmentPlace {
                Layout.maximumWidth: Size.dialogWide
                model: steps.model
                sourceComponent: DepartmentRow {
                }
            }
        }
        Button {
            primary: true
            text: qsTr("Put up")
            enabled: steps.model.canPutUp
            onClicked: steps.model.propose()
        }
    }
    Card {
        Layout.fillWidth: true
        visible: !steps.model.canPropose && steps.model.agreements.length > 0
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
            model: steps.model.canPropose ? 0 : steps.model.agreements.length
            delegate: DepartmentPlace {
                model: steps.model
                sourceComponent: DepartmentRow {
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
            delegate: UnsignedPlace {
                model: steps.model
                sourceComponent: UnsignedPerson {
                }
            }
        }
        Caption {
            visible: steps.model.unsignedCount > steps.model.unsignedPeople.length
            text: qsTr("and %n more", "", steps.model.unsignedCount - steps.model.unsignedPeople.length)
        }
    }
}
