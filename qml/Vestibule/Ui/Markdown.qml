import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// Text with headings, lists, tables and links, to read and to copy from. Tab goes through its links, Return follows one.
TextEdit {
    id: view

    property string markdown: ""
    // The link that the keyboard is on; -1 = none.
    property int currentLink: -1

    Layout.fillWidth: true
    Layout.maximumWidth: Size.reading
    readOnly: true
    selectByMouse: true
    textFormat: TextEdit.RichText
    wrapMode: TextEdit.Wrap
    font.family: Type.family
    font.pixelSize: Type.body
    color: Theme.text
    selectionColor: Theme.selection
    selectedTextColor: Theme.text
    activeFocusOnTab: activeFocus || dress.links.length > 0  // where the focus is, Tab goes on from here
    Accessible.role: Accessible.StaticText
    Accessible.name: view.getText(0, view.length)
    Accessible.description: currentLink < 0 ? "" : qsTr("Link: %1").arg(selectedText)
    Accessible.readOnly: true
    Accessible.multiLine: true

    onActiveFocusChanged: {
        if (activeFocus && currentLink < 0)
            select(0, 0);
        else if (!activeFocus)
            chooseLink(-1);
    }

    function chooseLink(index: int) {
        currentLink = index;
        const link = dress.links[index];
        if (link)
            select(link.start, link.end);
        else
            deselect();
    }

    function nextLink(direction: int): bool {
        const next = currentLink < 0 && direction < 0 ? -1 : currentLink + direction;
        if (next < 0 || next >= dress.links.length)
            return false;
        chooseLink(next);
        return true;
    }

    // Not earlier: a TextEdit empties its document when it completes.
    Component.onCompleted: dress.document = view.textDocument

    Keys.onTabPressed: event => event.accepted = nextLink(1)
    Keys.onBacktabPressed: event => event.accepted = nextLink(-1)
    Keys.onReturnPressed: event => {
        event.accepted = currentLink >= 0;
        if (event.accepted)
            linkActivated(dress.links[currentLink].url);
    }

    MarkdownDocument {
        id: dress
        markdown: view.markdown
        bodySize: Type.body
        titleSize: Type.page
        link: Theme.accent
        line: Theme.hairline
        quiet: Theme.secondaryText
        ground: Theme.sunken
    }
    ReadingKeys {
        reader: view
    }
    HoverHandler {
        cursorShape: view.hoveredLink !== "" ? Qt.PointingHandCursor : Qt.IBeamCursor
    }
}
