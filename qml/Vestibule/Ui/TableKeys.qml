import QtQml
import Vestibule.Ui

// What the keys do in a table, for people.
QtObject {
    id: all

    property bool told: true
    readonly property string group: qsTr("In tables")
    readonly property list<PageKey> rows: [
        PageKey {
            keys: ["Up", "Down"]
            text: qsTr("Another row; above the first are the column titles")
            group: all.group
            enabled: all.told
        },
        PageKey {
            keys: ["PgUp", "PgDown"]
            text: qsTr("A page up, a page down")
            group: all.group
            enabled: all.told
        },
        PageKey {
            keys: ["Home", "End"]
            text: qsTr("The first row, the last row")
            group: all.group
            enabled: all.told
        },
        PageKey {
            keys: ["Left", "Right"]
            text: qsTr("What can be done with the row")
            group: all.group
            enabled: all.told
        },
        PageKey {
            keys: ["Return", "Space"]
            text: qsTr("Open the row; sort by the column")
            group: all.group
            enabled: all.told
        },
        PageKey {
            keys: ["Shift+Left", "Shift+Right"]
            text: qsTr("The column narrower, wider")
            group: all.group
            enabled: all.told
        }
    ]
}
