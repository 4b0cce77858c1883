import QtQml.Models
import QtQuick
import Vestibule.Shell

// The keys of the window, made from the table that people read in the key map.
Instantiator {
    id: all

    required property Commands commands
    property bool listening: true

    model: all.commands.shortcuts
    delegate: Shortcut {
        required property var modelData
        sequences: modelData.sequences
        enabled: all.listening
        onActivated: all.commands.run(modelData.command)
    }
}
