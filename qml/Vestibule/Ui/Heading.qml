import QtQuick
import Vestibule.Ui

// A heading: level 1 titles a page, 2 a part of it, 3 a card.
Label {
    property int level: 2

    strong: true
    font.pixelSize: level === 1 ? Type.page : level === 2 ? Type.title : Type.body
    Accessible.role: Accessible.Heading
}
