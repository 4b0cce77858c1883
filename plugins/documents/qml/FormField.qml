import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Documents

// One field of a document's form, of its type; what is reckoned is only shown.
FormRow {
    id: row

    required property FormModel form
    required property var entry   // see FormModel.fields
    required property string key
    readonly property string value: form.values[key] ?? ""
    readonly property var choices: entry.choices
    readonly property bool picksClient: entry.client && form.clients.length > 0
    readonly property string kind: entry.computed ? "computed" : choices.length > 0 ? "choice" : entry.type === "date" ? "date" : entry.free ? "lines" : "text"

    label: entry.label
    hint: entry.hint
    optional: entry.optional && !entry.computed
    error: form.problems[key] ?? ""
    onPicksClientChanged: client.show()

    Loader {
        id: editor
        // What the row tells its field goes on to the control within.
        property string label: row.label
        property string description: ""
        property bool invalid: false
        readonly property string problem: row.problemOf(item)
        Layout.fillWidth: true
        sourceComponent: row.kind === "computed" ? reckoned : row.kind === "choice" ? choice : row.kind === "date" ? date : row.kind === "lines" ? lines : line
    }
    // Most fields have none.
    Loader {
        id: client
        Layout.preferredWidth: Size.field
        visible: row.picksClient

        function show() {
            if (row.picksClient && !item)
                setSource("ClientChoice.qml", {
                        "form": row.form,
                        "key": row.key
                    });
        }

        Component.onCompleted: show()
    }
    Component {
        id: line
        TextField {
            label: editor.label
            description: editor.description
            invalid: editor.invalid
            horizontalAlignment: row.entry.type === "money" || row.entry.type === "number" ? TextInput.AlignRight : TextInput.AlignLeft
            text: row.value
            onTextEdited: row.form.set(row.key, text)
        }
    }
    Component {
        id: lines
        TextArea {
            label: editor.label
            description: editor.description
            invalid: editor.invalid
            minimumLines: 1
            text: row.value
            onTextChanged: if (text !== row.value)
                row.form.set(row.key, text)
        }
    }
    Component {
        id: date
        DateField {
            id: day
            label: editor.label
            description: editor.description
            invalid: editor.invalid
            onEdited: row.form.set(row.key, value)
            Binding {
                target: day
                property: "value"
                value: row.value
            }
        }
    }
    Component {
        id: choice
        ComboBox {
            id: box
            label: editor.label
            description: editor.description
            invalid: editor.invalid
            model: row.choices
            placeholderText: qsTr("Choose")
            onActivated: index => row.form.set(row.key, row.choices[index])
            Binding {
                target: box
                property: "currentIndex"
                value: row.choices.indexOf(row.value)
            }
        }
    }
    Component {
        id: reckoned
        TextField {
            label: editor.label
            description: qsTr("reckoned by the program")
            readOnly: true
            horizontalAlignment: TextInput.AlignRight
            text: row.value
        }
    }
}
