import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Readiness

// The names of the columns of RequirementRow.
ColumnLayout {
    id: header

    readonly property bool narrow: width < RequirementColumns.roomForAll

    Layout.fillWidth: true
    Layout.topMargin: Space.s
    spacing: Space.xs

    RowLayout {
        Layout.fillWidth: true
        spacing: Space.m

        Caption {
            Layout.fillWidth: true
            Layout.leftMargin: Size.target
            text: qsTr("Requirement")
        }
        Caption {
            Layout.preferredWidth: RequirementColumns.owner
            visible: !header.narrow
            text: qsTr("Whose step")
        }
        Caption {
            Layout.preferredWidth: RequirementColumns.state
            text: qsTr("State")
        }
        Caption {
            Layout.preferredWidth: RequirementColumns.since
            visible: !header.narrow
            text: qsTr("Since")
        }
    }
    Divider {
        Layout.fillWidth: true
    }
}
