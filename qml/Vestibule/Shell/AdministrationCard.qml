import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// One thing that an administrator keeps running; its button stands at the bottom.
Card {
    id: card

    property var standing: ({})  // {title, note, tone}
    property string busyText: ""
    property string hint: ""
    default property alias button: buttons.data

    stretch: true

    RowLayout {
        Layout.fillWidth: true
        spacing: Space.s

        Glyph {
            visible: sign !== ""
            sign: ({
                    "positive": "check",
                    "warning": "warning",
                    "negative": "warning"
                })[card.standing.tone] ?? ""
            ink: Theme.toneColor(card.standing.tone)
        }
        Label {
            Layout.fillWidth: true
            strong: true
            text: card.busyText !== "" ? card.busyText : card.standing.title
            Accessible.description: note.text
        }
    }
    Label {
        id: note
        Layout.fillWidth: true
        Layout.fillHeight: true
        verticalAlignment: Text.AlignTop
        secondary: true
        text: card.standing.note

        HoverHandler {
            id: pointer
        }
        Tip {
            text: card.hint
            visible: text !== "" && pointer.hovered
        }
    }
    Row {
        id: buttons
    }
}
