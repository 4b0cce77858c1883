import QtQuick
import Vestibule.Ui
import Vestibule.Documents

// Fills in what is known of one of the company's clients.
ComboBox {
    id: box

    required property FormModel form
    required property string key  // of the client's name

    label: qsTr("Client of the company")
    description: qsTr("Fills in what is known of the client")
    model: form.clients
    textRole: "name"
    placeholderText: qsTr("Choose a client")
    onActivated: index => form.takeClient(key, form.clients[index].id)

    Binding {
        target: box
        property: "currentIndex"
        value: Array.from(box.form.clients).findIndex(one => one.name === (box.form.values[box.key] ?? ""))
    }
}
