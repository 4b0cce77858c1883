import QtQuick
import Vestibule.Ui

// A text in one language.
Column {
    id: version

    required property var form  // EditorWordField
    required property string language
    required property string languageName
    readonly property bool list: form.field === "also" || form.field === "keys"
    readonly property int count: form.editor.languages.length

    width: (form.width + Space.m) / count - Space.m
    spacing: Space.xxs

    Caption {
        width: parent.width
        text: version.languageName
        Accessible.ignored: true
    }
    TextArea {
        id: area
        width: parent.width
        maximumLines: 1000  // all of it: the form scrolls already
        minimumLines: version.form.leastLines()
        label: qsTr("%1, %2").arg(version.form.name).arg(version.languageName)
        onTextChanged: if (activeFocus && !version.list)
            version.form.editor.setWords(version.language, version.form.field, text)
        onEdited: version.form.editor.setWords(version.language, version.form.field, text)

        // While somebody types, the text is theirs.
        Binding {
            target: area
            property: "text"
            value: version.form.editor.revision, version.form.editor.kind, version.form.editor.partId, version.form.editor.words(version.language, version.form.field)
            when: !area.activeFocus || !version.list
            restoreMode: Binding.RestoreNone
        }
    }
}
