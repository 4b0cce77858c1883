import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// One client of the base, to read and to correct.
Dialog {
    id: form

    property bool editable: true
    property var client: ({})
    signal saved(string activity, var values)
    signal callWanted(string event)

    title: client.call ?? ""
    acceptText: editable ? qsTr("Save") : qsTr("Close")
    rejectText: editable ? qsTr("Cancel") : ""
    onAccepted: if (editable)
        saved(client.activity, {
                "name": name.text,
                "company": company.text,
                "position": position.text,
                "need": need.text,
                "next": next.text,
                "notes": notes.text
            })

    function show(item: var) {
        client = item;
        name.text = item.name;
        company.text = item.company;
        position.text = item.position;
        need.text = item.need;
        next.text = item.next;
        notes.text = item.notes;
        open();
    }

    FormRow {
        label: qsTr("Name")
        TextField {
            id: name
            Layout.fillWidth: true
            maximumLength: 200
            readOnly: !form.editable
        }
    }
    FormRow {
        label: qsTr("Company")
        TextField {
            id: company
            Layout.fillWidth: true
            maximumLength: 200
            readOnly: !form.editable
        }
    }
    FormRow {
        label: qsTr("Position")
        TextField {
            id: position
            Layout.fillWidth: true
            maximumLength: 200
            readOnly: !form.editable
        }
    }
    FormRow {
        label: qsTr("Need")
        TextField {
            id: need
            Layout.fillWidth: true
            maximumLength: 500
            readOnly: !form.editable
        }
    }
    FormRow {
        label: qsTr("Next step")
        TextField {
            id: next
            Layout.fillWidth: true
            maximumLength: 500
            readOnly: !form.editable
        }
    }
    FormRow {
        label: qsTr("Notes")
        TextArea {
            id: notes
            Layout.fillWidth: true
            minimumLines: 3
            maximumLines: 6
            maximumLength: 4000
            readOnly: !form.editable
        }
    }
    LinkText {
        text: qsTr("Debrief of the latest call")
        onClicked: {
            form.close();
            form.callWanted(form.client.event);
        }
    }
}
