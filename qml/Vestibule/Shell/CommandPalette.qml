import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Vestibule.Ui
import Vestibule.Shell

// Ctrl+K: one field, one list, over everything that the person may open or do. The keyboard stays in the field.
T.Popup {
    id: popup

    required property PaletteModel model

    parent: T.Overlay.overlay
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.round(parent.height / 10) : 0
    width: parent ? Math.min(Size.units(160), parent.width - 2 * Space.xl) : Size.dialog
    height: parent ? Math.min(field.height + 2 * Space.m + Size.line + results.wantedHeight + Space.s, Math.round(parent.height * 0.75)) : 0
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnPressOutside  // Escape is one of the model's keys
    onClosed: model.close()

    Connections {
        target: popup.model
        function onOpenedChanged() {
            if (popup.model.opened) {
                popup.open()
                field.forceActiveFocus()
            } else {
                popup.close()
            }
        }
    }

    T.Overlay.modal: Rectangle { color: Theme.scrim }
    background: FloatingGround {}
    contentItem: FocusScope {
        focus: true
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Search for anything")

        TextField {
            id: field
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: Space.m }
            focus: true
            label: qsTr("Search for anything")
            description: popup.model.current < 0 ? qsTr("Nothing was found") : (results.currentItem as PaletteRow)?.spoken ?? ""
            placeholderText: qsTr("A view, a person, a task, a handbook page or an action")
            leadingSpace: Size.icon + Space.xs
            text: popup.model.typed
            onTextEdited: popup.model.typed = text
            Keys.onPressed: event => event.accepted = popup.model.press(event.key, results.rowsInSight)

            Glyph {
                anchors { left: parent.left; leftMargin: Space.s; verticalCenter: parent.verticalCenter }
                sign: "search"
                ink: Theme.secondaryText
            }
        }
        Divider {
            id: line
            anchors { left: parent.left; right: parent.right; top: field.bottom; topMargin: Space.m }
        }
        ListView {
            id: results

            readonly property int rowsInSight: contentHeight > 0 ? Math.floor(height * popup.model.count / contentHeight) : 1
            readonly property real wantedHeight: popup.model.count > 0 ? contentHeight + 2 * Space.s : nothing.implicitHeight

            anchors { left: parent.left; right: parent.right; top: line.bottom; bottom: parent.bottom; margins: Space.s }
            clip: true
            model: popup.model
            currentIndex: popup.model.current
            highlightMoveDuration: 0
            cacheBuffer: 0  // every key brings a new list
            keyNavigationEnabled: false
            boundsBehavior: Flickable.StopAtBounds
            section.property: "section"
            section.delegate: Item {
                id: heading
                required property string section
                width: results.width
                height: section === "" ? 0 : name.implicitHeight
                Caption {
                    id: name
                    width: parent.width
                    rightPadding: Space.m
                    leftPadding: Space.m
                    topPadding: Space.s
                    bottomPadding: Space.xs
                    text: heading.section
                    visible: text !== ""
                }
            }
            delegate: PaletteRow {
                width: results.width - (bar.visible ? bar.width : 0)
                current: ListView.isCurrentItem
                onClicked: popup.model.activate(index)
            }
            T.ScrollBar.vertical: ScrollBar { id: bar }
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Found")
        }
        EmptyState {
            id: nothing
            anchors.centerIn: results
            width: results.width
            visible: popup.model.count === 0
            title: qsTr("Nothing was found")
            text: qsTr("Try the beginning of a word, or only its first letters.")
        }
    }
}
