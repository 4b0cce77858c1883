import QtQuick
import QtQuick.Templates as T
import Vestibule.Ui

// Actions on the thing that it was opened from.
T.Menu {
    id: menu

    implicitWidth: Math.max(Size.units(45), contentWidthOf(count) + leftPadding + rightPadding)
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    padding: Space.xs
    margins: Space.s
    overlap: 0
    delegate: MenuItem {
    }

    function contentWidthOf(items: int): real {
        let widest = 0;
        for (let i = 0; i < items; ++i)
            widest = Math.max(widest, itemAt(i).implicitWidth);
        return Math.min(widest, Size.fieldLong);
    }

    contentItem: ListView {
        implicitHeight: contentHeight
        model: menu.contentModel
        interactive: contentHeight > height
        clip: true
        currentIndex: menu.currentIndex
        T.ScrollBar.vertical: ScrollBar {
        }
    }
    background: FloatingGround {
    }
}
