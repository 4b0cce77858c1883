import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Documents

// The rows of a list in a document's form: products of the price list with their quantities.
LiveColumn {
    id: rows

    required property FormModel form
    required property var field   // see FormModel.fields
    readonly property int count: form.rowCounts[field.name] ?? 0
    readonly property bool picks: field.columns.some(column => column.fromProduct)

    spacing: Space.m

    Heading {
        Layout.fillWidth: true
        level: 3
        text: rows.field.label
    }
    Label {
        Layout.fillWidth: true
        visible: text !== ""
        color: Theme.toneColor("negative")
        text: rows.form.problems[rows.field.name] ?? ""
    }
    Repeater {
        model: rows.count
        delegate: Card {
            id: line
            required property int index
            Layout.fillWidth: true
            title: qsTr("Row %1").arg(index + 1)
            actions: [
                IconButton {
                    icon.name: "edit-delete"
                    text: qsTr("Take row %1 out").arg(line.index + 1)
                    onClicked: rows.form.removeRow(rows.field.name, line.index)
                }
            ]
            LiveGrid {
                id: cells
                Layout.fillWidth: true
                columns: Math.max(1, Math.floor(line.width / Size.units(44)))
                columnSpacing: Space.m
                rowSpacing: 0
                Repeater {
                    model: rows.field.columns
                    delegate: FormField {
                        required property var modelData
                        visible: !entry.counts   // the row's number is its title
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignTop
                        Layout.columnSpan: entry.type === "product" || entry.client ? cells.columns : 1
                        form: rows.form
                        entry: modelData
                        key: rows.field.name + "[" + line.index + "]." + modelData.name
                    }
                }
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Space.s
        ComboBox {
            id: product
            Layout.fillWidth: true
            Layout.maximumWidth: Size.fieldLong
            visible: rows.picks
            label: qsTr("Product of the price list")
            model: rows.form.products
            textRole: "name"
            currentIndex: -1
            placeholderText: qsTr("Product of the price list")
        }
        Button {
            text: qsTr("Add row")
            enabled: !rows.picks || product.currentIndex >= 0
            onClicked: rows.form.addRow(rows.field.name, rows.picks ? rows.form.products[product.currentIndex].id : "")
        }
    }
}
