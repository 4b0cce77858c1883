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
    // The text comes between frames, once its width is known, and nobody asks how wide it would like to be: a long paper is laid out
    // once, and in a turn of its own.
    Item {
        Layout.fillWidth: true
        implicitHeight: sheet.implicitHeight

        TextEdit {
            id: sheet

            property bool active: false
            property bool awaited: false

            width: parent.width
            readOnly: true
            selectByMouse: true
            textFormat: TextEdit.RichText
            wrapMode: TextEdit.Wrap
            text: active ? paper.html : ""
            font.family: Type.family
            font.pixelSize: Type.body
            color: Theme.text
            selectionColor: Theme.selection
            selectedTextColor: Theme.text
            Accessible.role: Accessible.StaticText
            Accessible.name: sheet.getText(0, sheet.length)
            Accessible.readOnly: true
            Accessible.multiLine: true
            onWidthChanged: if (width > 0 && !awaited) {
                awaited = true;
                BetweenFrames.add(sheet);
            }

            ReadingKeys {
                reader: sheet
            }
        }
    }
}
