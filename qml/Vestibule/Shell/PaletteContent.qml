import QtQuick
import QtQuick.Templates as T
import Vestibule.Ui
import Vestibule.Shell

// What stands in the palette: the field, and below it what was found.
FocusScope {
    id: content

    required property PaletteModel model
    readonly property real wantedHeight: field.height + 2 * Space.m + Size.line + results.wantedHeight + Space.s

    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Search for anything")

    TextField {
        id: field
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            margins: Space.m
        }
        focus: true
        label: qsTr("Search for anything")
        description: content.model.current < 0 ? qsTr("Nothing was found") : (results.currentItem as PaletteRow)?.spoken ?? ""
        placeholderText: qsTr("A view, a person, a task, a handbook page or an action")
        leadingSpace: Size.icon + Space.xs
        text: content.model.typed
        onTextEdited: content.model.typed = text
        Keys.onPressed: event => event.accepted = content.model.press(event.key, results.rowsInSight)

        Glyph {
            anchors {
                left: parent.left
                leftMargin: Space.s
                verticalCenter: parent.verticalCenter
            }
            sign: "search"
            ink: Theme.secondaryText
        }
    }
    Divider {
        id: line
        anchors {
            left: parent.left
            right: parent.right
            top: field.bottom
            topMargin: Space.m
        }
    }
    ListView {
        id: results

        readonly property int rowsInSight: contentHeight > 0 ? Math.floor(height * content.model.count / contentHeight) : 1
        readonly property real wantedHeight: content.model.count > 0 ? contentHeight + 2 * Space.s : nothing.implicitHeight

        anchors {
            left: parent.left
            right: parent.right
            top: line.bottom
            bottom: parent.bottom
            margins: Space.s
        }
        clip: true
        model: content.model
        currentIndex: content.model.current
        highlightMoveDuration: 0
        cacheBuffer: 0  // every key brings a new list
        reuseItems: true
        keyNavigationEnabled: false
        boundsBehavior: Flickable.StopAtBounds
        delegate: PaletteRow {
            width: ListView.view.width - (bar.visible ? bar.width : 0)
            current: ListView.isCurrentItem
            onClicked: content.model.activate(index)
        }
        T.ScrollBar.vertical: ScrollBar {
            id: bar
        }
        Connections {
            target: content.model
            // What is found begins at the top; from far below, the way there would be long.
            function onAboutToFind() {
                results.positionViewAtBeginning();
            }
        }
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Found")
    }
    EmptyState {
        id: nothing
        anchors.centerIn: results
        width: results.width
        visible: content.model.count === 0
        title: qsTr("Nothing was found")
        text: qsTr("Try the beginning of a word, or only its first letters.")
    }
}
