import QtQuick
import Vestibule.Ui

// What a cell says small below its value.
Caption {
    id: note

    required property TableCell cell

    text: cell.noted
    wrapMode: Text.NoWrap
    elide: Text.ElideRight
    horizontalAlignment: cell.horizontalAlignment
}
