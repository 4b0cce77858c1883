import QtQuick
import Vestibule.Ui

// The ground of what floats above the window: the one place with a shadow.
Rectangle {
    id: ground

    radius: Radius.card
    color: Theme.raised
    border.width: Size.line
    border.color: Theme.hairline

    // Soft rings instead of an effect, which the software scene graph would not draw.
    component Ring: Rectangle {
        property int reach: 1
        anchors.fill: parent
        anchors.margins: -reach
        anchors.topMargin: 1 - reach
        anchors.bottomMargin: -reach - 1
        z: -1
        radius: Radius.card + reach
        color: Theme.shadow
        opacity: 0.5 / reach
    }

    Ring {
        reach: 1
    }
    Ring {
        reach: 2
    }
    Ring {
        reach: 4
    }
}
