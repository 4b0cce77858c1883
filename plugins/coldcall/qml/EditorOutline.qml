import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Vestibule.Ui
import Vestibule.ColdCall

// The parts of the script in their order, to search and to choose from. One Tab stop; Up and Down go through the rows.
ColumnLayout {
    id: outline

    required property ScriptEditor model
    property PageMemory memory: null

    spacing: Space.s

    function follow() {
        list.currentIndex = model.outline.rowOf(model.kind, model.partId);
        if (list.currentIndex >= 0)
            list.positionViewAtIndex(list.currentIndex, ListView.Contain);
    }
    Connections {
        target: outline.model
        function onSelectionChanged() {
            outline.follow();
        }
    }
    Connections {
        target: outline.model.outline
        function onModelReset() {
            outline.follow();
        }
    }
    SearchField {
        id: search
        memory: outline.memory
        Layout.fillWidth: true
        label: qsTr("Search in the script")
        placeholderText: qsTr("Search in the script")
        onQueryChanged: outline.model.outline.filter = query
    }
    ListView {
        id: list
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Outline of the script")
        T.ScrollBar.vertical: ScrollBar {
        }
        model: outline.model.outline
        currentIndex: -1
        Component.onCompleted: outline.follow()
        onActiveFocusChanged: if (activeFocus && currentItem)
            currentItem.forceActiveFocus(Qt.TabFocusReason)
        onCurrentIndexChanged: if (activeFocus && currentIndex >= 0)
            outline.model.selectRow(currentIndex)
        section.property: "section"
        section.delegate: EditorOutlineHeading {
        }
        delegate: EditorOutlinePlace {
            sourceComponent: EditorOutlineRow {
                focus: true
            }
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Space.s
        Button {
            text: qsTr("New turn")
            onClicked: outline.model.addTurn()
        }
        Button {
            text: qsTr("New reply")
            enabled: outline.model.kind === "turn" || outline.model.kind === "reply"
            onClicked: outline.model.addReply()
        }
        Button {
            text: qsTr("New…")
            onClicked: more.popup(this, 0, height)
        }
    }
    Menu {
        id: more
        MenuItem {
            text: qsTr("Check")
            onTriggered: outline.model.addDeclared("check")
        }
        MenuItem {
            text: qsTr("Blocker: fails the call")
            onTriggered: outline.model.addDeclared("blocker")
        }
        MenuItem {
            text: qsTr("Objection")
            onTriggered: outline.model.addDeclared("objection")
        }
        MenuItem {
            text: qsTr("Number of the state")
            onTriggered: outline.model.addDeclared("state")
        }
        MenuItem {
            text: qsTr("Flag of the state")
            onTriggered: outline.model.addDeclared("flag")
        }
        MenuItem {
            text: qsTr("Rule that must hold")
            onTriggered: outline.model.addDeclared("must")
        }
        MenuItem {
            text: qsTr("End")
            onTriggered: outline.model.addDeclared("end")
        }
    }
}
