import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Shell

// What is loaded, what is not, and why.
Page {
    id: page

    required property PluginsModel model

    title: qsTr("Plugins")
    subtitle: qsTr("Switching a plugin on or off takes effect at the next start. Its data stays as it is.")
    maximumWidth: Size.content

    Banner {
        Layout.fillWidth: true
        visible: page.model.restartNeeded
        tone: "info"
        text: qsTr("Your choice takes effect at the next start.")
    }
    Repeater {
        model: page.model.plugins
        delegate: Card {
            id: card
            required property var modelData
            Layout.fillWidth: true
            title: card.modelData.name
            RowLayout {
                Layout.fillWidth: true
                spacing: Space.l
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: Space.xs
                    Label {
                        Layout.fillWidth: true
                        text: card.modelData.about
                    }
                    Caption {
                        Layout.fillWidth: true
                        text: card.modelData.identity
                    }
                }
                Badge {
                    Layout.alignment: Qt.AlignTop
                    text: card.modelData.stateText
                    tone: card.modelData.tone
                }
                Switch {
                    Layout.alignment: Qt.AlignTop
                    text: qsTr("Use")
                    checked: card.modelData.enabled
                    enabled: page.model.mayChange
                    onToggled: page.model.setEnabled(card.modelData.id, checked)
                }
            }
            Banner {
                Layout.fillWidth: true
                visible: card.modelData.reason !== ""
                tone: "warning"
                text: card.modelData.reason
            }
        }
    }
    EmptyState {
        Layout.fillWidth: true
        visible: page.model.plugins.length === 0
        iconName: "preferences-plugin"
        title: qsTr("No plugins")
        text: page.model.safeMode ? qsTr("The program runs in safe mode: no plugin was loaded.") : qsTr("No plugin was found.")
    }
}
