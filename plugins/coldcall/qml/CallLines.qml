import QtQuick
import QtQuick.Templates as T
import Vestibule.Ui
import Vestibule.ColdCall

// What has been said, the latest at the bottom.
FocusScope {
    id: pane

    required property CallAttempt model
    readonly property var client: model.client
    property string spoken: ""  // for the screen reader: what can be replied

    implicitHeight: Size.units(60)

    Rectangle {
        anchors.fill: parent
        radius: Radius.card
        color: Theme.sunken
        border.width: lines.activeFocus ? Size.ring : Size.line
        border.color: lines.activeFocus ? Theme.focus : Theme.hairline
    }
    ListView {
        id: lines
        anchors.fill: parent
        anchors.margins: Space.m
        anchors.bottomMargin: Space.m + (dots.visible ? dots.height + Space.s : 0)
        focus: true
        activeFocusOnTab: true
        Accessible.description: pane.spoken
        Accessible.focusable: true
        clip: true
        spacing: Space.s
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Conversation")
        model: pane.model.conversation
        T.ScrollBar.vertical: ScrollBar {
        }
        onCountChanged: laidOut.restart()
        onHeightChanged: laidOut.restart()
        // When the new line has its height.
        Timer {
            id: laidOut
            interval: 0
            onTriggered: lines.positionViewAtEnd()
        }
        delegate: CallLine {
            width: ListView.view.width - Space.m
            clientName: pane.client.called
        }
    }
    Caption {
        id: dots
        anchors.left: lines.left
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Space.m
        visible: pane.model.clientSpeaks
        text: qsTr("%1 is about to speak…").arg(pane.client.called)
        Accessible.ignored: true
    }
}
