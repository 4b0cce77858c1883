import QtQuick
import Vestibule.Ui
import Vestibule.Documents

// The paper of a form. Beside the form it stays in sight while the page scrolls, and scrolls by itself where it is longer than the page.
Item {
    id: beside

    required property FormModel form
    property bool alone: false   // all of it, with nothing beside it
    readonly property ScrollArea area: Window.window ? around(parent) : null
    readonly property bool follows: !alone && area !== null
    readonly property real room: follows ? area.height - 2 * Space.xl : paper.implicitHeight

    function around(item: Item): ScrollArea {
        for (let outer = item; outer; outer = outer.parent)
            if (outer instanceof ScrollArea)
                return outer;
        return null;
    }
    // How much of it has gone above what the page shows, now that the page stands there and is so long.
    function passed(scrolled: real, length: real): real {
        return length > 0 ? scrolled + Space.xl - mapToItem(area.contentItem, 0, 0).y : 0;
    }

    implicitWidth: paper.implicitWidth
    implicitHeight: view.height

    ScrollArea {
        id: view
        y: beside.follows ? Math.max(0, Math.min(beside.height - height, beside.passed(beside.area.contentY, beside.area.contentHeight))) : 0
        width: beside.width
        height: Math.min(paper.implicitHeight, beside.room)
        interactive: contentHeight > height

        DocumentPaper {
            id: paper
            width: view.usableWidth
            html: beside.form.preview
            problem: beside.form.previewProblem
        }
    }
}
