import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// Every control in every state, for those who build views.
Page {
    id: gallery

    property alias section: strip.currentIndex
    readonly property QtObject sectionItem: loader.item

    title: qsTr("Gallery")
    subtitle: qsTr("Every control in every state")
    breadcrumb: [qsTr("Settings"), qsTr("For developers")]
    status: qsTr("saved 14:02")
    actions: [
        Switch {
            text: qsTr("High contrast")
            checked: Theme.highContrast
            onToggled: Theme.highContrast = checked
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
            onActivated: Theme.mode = currentValue
        }
    ]

    TabStrip {
        id: strip
        label: qsTr("Parts of the gallery")
        tabs: [qsTr("Actions"), qsTr("Fields"), qsTr("States"), qsTr("Data")]
        onActivated: gallery.scrollToTop()
    }
    Loader {
        id: loader
        Layout.fillWidth: true
        sourceComponent: [actionSamples, fieldSamples, stateSamples, dataSamples][strip.currentIndex]
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
        id: stateSamples
        GalleryStates {
        }
    }
    Component {
        id: dataSamples
        GalleryData {
        }
    }
}
