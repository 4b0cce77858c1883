import QtQuick
import Vestibule.Ui
import Vestibule.ColdCall

// The texts of what is chosen, the languages side by side.
Column {
    id: words

    required property ScriptEditor model

    spacing: Space.m

    Repeater {
        model: words.model.wordFields
        delegate: EditorWordPlace {
            editor: words.model
            sourceComponent: EditorWordField {
            }
        }
    }
}
