import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// Every control in every state, for those who build views. Theme and contrast are chosen by whoever shows it.
Page {
    id: gallery

    property alias section: strip.currentIndex
    readonly property int sections: strip.tabs.length
    readonly property QtObject sectionItem: loader.item
    signal themeChosen(string theme)
    signal highContrastChosen(bool high)

    title: qsTr("Gallery")
    subtitle: qsTr("Every control in every state")
    actions: [
        Switch {
            text: qsTr("High contrast")
            checked: Theme.highContrast
            onToggled: gallery.highContrastChosen(checked)
        },
        SegmentedChoice {
            label: qsTr("Theme")
            options: [{
                    "text": qsTr("Light"),
                    "value": "light"
                }, {
                    "text": qsTr("Dark"),
                    "value": "dark"
                }]
            currentIndex: Theme.dark ? 1 : 0
            onActivated: gallery.themeChosen(currentValue)
        }
    ]

    TabStrip {
        id: strip
        label: qsTr("Parts of the gallery")
        tabs: [qsTr("Actions"), qsTr("Fields"), qsTr("Structure"), qsTr("States"), qsTr("Tables"), qsTr("Data")]
        onActivated: gallery.scrollToTop()
    }
    Loader {
        id: loader
        Layout.fillWidth: true
        sourceComponent: [actionSamples, fieldSamples, structureSamples, stateSamples, tableSamples, dataSamples][strip.currentIndex]
    }

    Component {
        id: actionSamples
        GalleryActions {
        }
    }
    Component {
        id: fieldSamples
        GalleryFields {
        }
    }
    Component {
        id: structureSamples
        GalleryStructure {
        }
    }
    Component {
        id: stateSamples
        GalleryStates {
        }
    }
    Component {
        id: tableSamples
        GalleryTables {
        }
    }
    Component {
        id: dataSamples
        GalleryData {
        }
    }
}
