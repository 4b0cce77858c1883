import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Host
import Vestibule.Mentoring

// The queue, and beside it the thing to judge. Up and Down choose, Enter goes over to it. Without room for both (large text) one
// stands in the place of the other, and Esc goes back to the queue.
Page {
    id: page

    required property ReviewQueue model
    readonly property bool stacked: width < Size.units(160)
    property bool judging: false  // the thing stands in the queue's place
    readonly property bool oneThing: stacked && judging && model.currentIndex >= 0

    title: qsTr("Reviews")
    subtitle: {
        if (model.total === 0)
            return "";
        const waiting = qsTr("%n waiting", "", model.total);
        return model.lateCount > 0 ? waiting + ", " + qsTr("%n late", "", model.lateCount) : waiting;
    }
    scrolling: false
    padded: false
    headerShown: !oneThing
    maximumWidth: Infinity

    function choose(index: int) {
        model.currentIndex = index;
        if (stacked)
            enterDetail();
        else
            list.forceActiveFocus();
    }

    PageKey {
        keys: ["Up", "Down"]
        text: qsTr("Another thing that waits")
        enabled: list.count > 0
    }
    PageKey {
        keys: ["Return"]
        text: qsTr("Over to the thing")
        enabled: list.count > 0
    }
    PageKey {
        keys: ["Esc"]
        text: qsTr("Back to the queue")
        enabled: page.oneThing
    }
    Remembered {
        memory: page.memory
        name: "chosen"
        value: ({
                "event": page.model.current,
                "lateOnly": page.model.lateOnly
            })
        onFound: chosen => {
            page.model.lateOnly = chosen.lateOnly;
            page.model.current = chosen.event;
        }
    }
    StateView {
        Layout.fillHeight: true
        Layout.margins: split.visible ? 0 : Space.xl
        loading: page.model.loading
        error: page.model.error
        onRetry: page.model.refresh()
        empty: page.model.total === 0
        emptyIcon: "view-task"
        emptyTitle: qsTr("Nothing waits for you")
        emptyText: qsTr("What your learners hand in and report appears here, what is due first on top.")

        SplitView {
            id: split
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                visible: !page.oneThing
                SplitView.fillWidth: page.stacked
                SplitView.preferredWidth: Math.min(Size.units(88), page.width * 0.36)
                SplitView.minimumWidth: Size.field
                spacing: 0

                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.margins: Space.m
                    spacing: Space.s

                    SearchField {
                        memory: page.memory
                        Layout.fillWidth: true
                        placeholderText: qsTr("Person or thing")
                        onQueryChanged: page.model.filter = query
                        Keys.onDownPressed: list.forceActiveFocus()
                    }
                    CheckBox {
                        visible: page.model.lateCount > 0 || page.model.lateOnly
                        text: qsTr("Only what is late")
                        checked: page.model.lateOnly
                        onToggled: page.model.lateOnly = checked
                    }
                }
                Divider {
                }
                ListView {
                    id: list
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.margins: Space.xs
                    clip: true
                    focus: true
                    activeFocusOnTab: true
                    boundsBehavior: Flickable.StopAtBounds
                    keyNavigationEnabled: false
                    highlightMoveDuration: 0
                    model: SortFilterModel {
                        source: page.model.items
                        keyRole: "event"
                    }
                    currentIndex: page.model.currentIndex
                    Accessible.role: Accessible.List
                    Accessible.name: page.title

                    Keys.onUpPressed: page.model.currentIndex -= 1
                    Keys.onDownPressed: page.model.currentIndex += 1

                    delegate: QueuePlace {
                        width: ListView.view.width
                        sourceComponent: QueueRow {
                            focus: true
                            onEntered: page.enterDetail()
                            onChosen: index => page.choose(index)
                        }
                    }

                    Caption {
                        anchors.centerIn: parent
                        visible: list.count === 0
                        text: qsTr("Nothing fits the search")
                    }
                }
            }
            FocusScope {
                id: detail
                visible: !page.stacked || page.oneThing
                SplitView.fillWidth: true
                property bool keepFocus: false
                Keys.onEscapePressed: event => {
                    event.accepted = page.oneThing;
                    page.leaveDetail();
                }

                Button {
                    id: toQueue
                    anchors.left: parent.left
                    anchors.top: parent.top
                    anchors.margins: Space.s
                    visible: page.oneThing
                    flat: true
                    text: qsTr("Back to the queue")
                    onClicked: page.leaveDetail()
                }
                ContributionView {
                    id: contribution
                    anchors.fill: parent
                    anchors.topMargin: toQueue.visible ? toQueue.height + Space.s : 0
                    focus: true
                    visible: page.model.currentView !== ""
                    viewId: page.model.currentView
                    arguments: page.model.currentArguments
                    // After a judgement the next item is there, ready for the next key.
                    onViewChanged: if (view && detail.keepFocus)
                        view.forceActiveFocus()
                }
                EmptyState {
                    anchors.centerIn: parent
                    visible: page.model.currentView === ""
                    title: page.model.currentIndex < 0 ? qsTr("Choose something in the queue") : qsTr("Nobody can show this here")
                    text: page.model.currentIndex < 0 ? "" : qsTr("The plugin that grades it is switched off. Nothing is lost: it waits here.")
                }
                Connections {
                    target: page.Window.window
                    function onActiveFocusItemChanged() {
                        if (page.Window.activeFocusItem)
                            detail.keepFocus = detail.activeFocus;
                    }
                }
            }
        }
    }

    function leaveDetail() {
        judging = false;
        if (stacked)
            list.forceActiveFocus();
    }

    function enterDetail() {
        judging = true;
        contribution.forceActiveFocus();
    }
}
