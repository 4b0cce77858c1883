import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// A document as it reads, on paper.
Card {
    id: paper

    required property string html
    property string problem: ""

    title: qsTr("The document")
    padding: Space.xl

    Banner {
        Layout.fillWidth: true
        visible: paper.problem !== ""
        tone: "warning"
        text: paper.problem
    }
    TextEdit {
        id: sheet
        Layout.fillWidth: true
        readOnly: true
        selectByMouse: true
        textFormat: TextEdit.RichText
        wrapMode: TextEdit.Wrap
        text: paper.html
        font.family: Type.family
        font.pixelSize: Type.body
        color: Theme.text
        selectionColor: Theme.selection
        selectedTextColor: Theme.text
        Accessible.role: Accessible.StaticText
        Accessible.name: sheet.getText(0, sheet.length)
        Accessible.readOnly: true
        Accessible.multiLine: true

        ReadingKeys {
            reader: sheet
        }
    }
}
