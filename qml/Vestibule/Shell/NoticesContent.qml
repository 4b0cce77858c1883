import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Vestibule.Ui
import Vestibule.Shell

// What stands in the list of notices: its title, why there is nothing, or the notices.
FocusScope {
    id: content

    required property NoticesModel model
    // The list was empty when it was opened, and takes the keyboard when it comes.
    property bool awaited: false
    signal done

    implicitHeight: column.implicitHeight
    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Notices")

    function focusFirst() {
        list.currentIndex = 0;
        awaited = list.count === 0;
        if (list.count > 0)
            list.forceActiveFocus(Qt.TabFocusReason);
        else
            closeButton.forceActiveFocus(Qt.TabFocusReason);
    }

    Timer {
        id: rowsAreIn
        interval: 0
        onTriggered: content.focusFirst()
    }
    ColumnLayout {
        id: column
        anchors.fill: parent
        spacing: Space.s

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Space.m
            spacing: Space.s

            Heading {
                Layout.fillWidth: true
                text: qsTr("Notices")
            }
            GlyphButton {
                id: closeButton
                sign: "cross"
                text: qsTr("Close")
                onClicked: content.done()
            }
        }
        Banner {
            Layout.fillWidth: true
            visible: content.model.problem !== ""
            tone: "negative"
            text: content.model.problem
            actionText: qsTr("Try again")
            onActivated: content.model.refresh()
        }
        LoadingState {
            Layout.fillWidth: true
            visible: !content.model.known && content.model.problem === ""
            rows: 3
        }
        EmptyState {
            Layout.fillWidth: true
            visible: content.model.known && content.model.count === 0
            title: qsTr("Nothing waits for you")
            text: qsTr("What is due soon, what is late and what comes back to you stands here.")
        }
        ListView {
            id: list
            Layout.fillWidth: true
            Layout.fillHeight: true
            implicitHeight: contentHeight
            visible: count > 0
            clip: true
            spacing: Space.xxs
            activeFocusOnTab: count > 0
            keyNavigationEnabled: true
            boundsBehavior: Flickable.StopAtBounds
            onCountChanged: if (content.awaited && closeButton.activeFocus)
                rowsAreIn.start()
            model: content.model.opened ? content.model : null  // no rows are made that nobody sees
            T.ScrollBar.vertical: ScrollBar {
                id: bar
            }
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Notices")

            delegate: NoticeRow {
                width: ListView.view.width - (bar.visible ? bar.width : 0)
                onClicked: content.model.activate(index)
            }
        }
    }
}
