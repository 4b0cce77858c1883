import QtQuick
import QtQuick.Templates as T
import Vestibule.Ui

// A line between groups of a menu.
T.MenuSeparator {
    implicitWidth: Size.target
    implicitHeight: 2 * Space.xs + Size.line
    verticalPadding: Space.xs
    horizontalPadding: Space.s
    Accessible.role: Accessible.Separator
    contentItem: Rectangle {
        implicitHeight: Size.line
        color: Theme.hairline
    }
}
