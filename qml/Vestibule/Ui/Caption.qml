import QtQuick
import Vestibule.Ui

// Small secondary text: a hint, a date, a unit.
Label {
    secondary: true
    font.pixelSize: Type.small
}
