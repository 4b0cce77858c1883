import QtQuick
import Vestibule.Ui
import Vestibule.ColdCall

// What fails the call whatever the score.
LiveColumn {
    id: blocker

    required property ScriptEditor model

    spacing: Space.m

    EditorPractise {
        editor: blocker.model
    }
}
