import QtQuick
import Vestibule.Ui
import Vestibule.Documents

// Somebody who has not signed.
LinkText {
    readonly property UnsignedPlace place: parent as UnsignedPlace

    text: place.modelData.name
    onClicked: place.model.openPerson(place.modelData.id)
}
