pragma Singleton
import QtQuick

QtObject {
    readonly property int small: 3
    readonly property int control: 6
    readonly property int card: 10
}
