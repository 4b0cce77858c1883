import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Documents

// Before a case is begun.
ColumnLayout {
    id: intro

    required property CasePage model

    spacing: Space.l

    LockedState {
        Layout.fillWidth: true
        visible: intro.model.locked !== ""
        title: qsTr("Not open yet")
        text: intro.model.locked
    }
    Label {
        Layout.fillWidth: true
        Layout.maximumWidth: Size.reading
        visible: intro.model.locked === ""
        lineHeight: Type.readingLine
        text: qsTr("Fill in the document here or hand in one that you made yourself, as DOCX or ODT. The program checks it at once; then your mentor accepts it or hands it back with comments.")
    }
    RowLayout {
        visible: intro.model.locked === ""
        spacing: Space.m
        Button {
            focus: true
            primary: true
            text: qsTr("Begin")
            enabled: !intro.model.busy && intro.model.attemptsLeft !== 0
            onClicked: intro.model.start()
        }
        Caption {
            visible: intro.model.attemptsLeft >= 0
            text: qsTr("%n attempt(s) left", "", intro.model.attemptsLeft)
        }
    }
}
