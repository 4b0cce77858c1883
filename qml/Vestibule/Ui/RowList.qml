import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Vestibule.Ui

// The rows that fill a page which does not scroll itself: they go down to the window's edge, and keep their place. One Tab stop.
ListView {
    id: list

    property alias source: rows.source    // see SortFilterModel
    property alias keyRole: rows.keyRole
    property alias memory: rows.memory
    property string label: ""

    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.rightMargin: -Space.l  // for the scroll bar: a delegate is so much narrower than the list
    bottomMargin: Space.xl
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: true
    currentIndex: -1
    onActiveFocusChanged: if (activeFocus && currentIndex < 0 && count > 0)
        currentIndex = 0
    Accessible.role: Accessible.List
    Accessible.name: label
    T.ScrollBar.vertical: ScrollBar {
    }
    model: KeptRows {
        id: rows
        view: list
    }
}
