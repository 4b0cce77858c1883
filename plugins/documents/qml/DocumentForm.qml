import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Documents

// The form of a document and, beside it where there is room, the document itself.
LiveColumn {
    id: view

    required property FormModel form
    readonly property bool wide: width >= Size.units(200)
    property bool paperShown: false   // where only one of them fits

    spacing: Space.l

    Banner {
        Layout.fillWidth: true
        visible: view.form.saveProblem !== ""
        tone: "negative"
        title: qsTr("What you typed last is not saved yet")
        text: view.form.saveProblem
        actionText: qsTr("Save again")
        onActivated: view.form.saveAgain()
    }
    SegmentedChoice {
        visible: !view.wide
        label: qsTr("What is shown")
        options: [{
                "text": qsTr("Form"),
                "value": "form"
            }, {
                "text": qsTr("Document"),
                "value": "document"
            }]
        onActivated: index => view.paperShown = index === 1
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Space.xl

        LiveColumn {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            visible: view.wide || !view.paperShown
            spacing: Space.xs

            Repeater {
                model: view.form.fields
                delegate: LazyLoader {
                    id: holder
                    required property var modelData
                    Layout.fillWidth: true
                    Layout.topMargin: modelData.type === "list" ? Space.s : 0
                    Layout.bottomMargin: Layout.topMargin
                    sourceComponent: modelData.type === "list" ? several : single
                    Component {
                        id: single
                        FormField {
                            form: view.form
                            entry: holder.modelData
                            key: holder.modelData.name
                        }
                    }
                    Component {
                        id: several
                        FormRows {
                            form: view.form
                            field: holder.modelData
                        }
                    }
                }
            }
        }
        PaperBeside {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            visible: view.wide || view.paperShown
            alone: !view.wide
            form: view.form
        }
    }
}
