import QtQuick
import Vestibule.Ui
import Vestibule.PriceGym

// Where a level stands in the list.
LazyRow {
    required property int index
    required property var model

    function open() {
        const levels = (ListView.view.model as KeptRows).source as GymList;
        levels.open(index);
    }
}
