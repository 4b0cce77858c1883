import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.ColdCall

// Before anybody speaks: who rings, or where it rings, how often so far, and the keys that pick up and decline.
Rectangle {
    id: ringing

    required property CallAttempt model
    readonly property var client: model.client
    readonly property bool incoming: model.phase === "ringing"
    readonly property string about: [client.role, client.company].filter(known => known !== "").join(", ")
    signal done

    implicitWidth: column.implicitWidth + 2 * Space.l
    implicitHeight: column.implicitHeight + 2 * Space.l
    radius: Radius.card
    color: Theme.surface

    function title(): string {
        if (client.known)
            return client.called;
        return incoming ? qsTr("Number not in the client base") : qsTr("Somebody will pick up");
    }

    ColumnLayout {
        id: column
        anchors.centerIn: parent
        width: parent.width - 2 * Space.l
        spacing: Space.s

        Item {
            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: Space.s
            implicitWidth: Size.units(24)
            implicitHeight: Size.units(24)

            // One beat of the ring; still where nothing is to move.
            Rectangle {
                id: wave
                anchors.centerIn: disc
                width: disc.width
                height: disc.height
                radius: height / 2
                color: Theme.accentSoft
                visible: beat.running
                SequentialAnimation {
                    id: beat
                    running: ringing.visible && Motion.pulse > 0
                    loops: Animation.Infinite
                    ParallelAnimation {
                        NumberAnimation {
                            target: wave
                            property: "scale"
                            from: 1
                            to: 1.5
                            duration: Motion.pulse
                            easing.type: Easing.OutCubic
                        }
                        NumberAnimation {
                            target: wave
                            property: "opacity"
                            from: 1
                            to: 0
                            duration: Motion.pulse
                        }
                    }
                    PauseAnimation {
                        duration: Motion.pulse
                    }
                }
            }
            Rectangle {
                id: disc
                anchors.centerIn: parent
                width: Size.units(16)
                height: Size.units(16)
                radius: height / 2
                color: Theme.accentSoft
                border.width: Size.ring
                border.color: Theme.accent
                Icon {
                    anchors.centerIn: parent
                    symbol: "call-start"
                    size: Size.units(7)
                    color: Theme.accent
                }
            }
        }
        Caption {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: ringing.incoming ? qsTr("Incoming call") : qsTr("Dialling…")
        }
        Heading {
            Layout.fillWidth: true
            level: 2
            horizontalAlignment: Text.AlignHCenter
            text: ringing.title()
        }
        Label {
            Layout.fillWidth: true
            visible: text !== ""
            secondary: true
            horizontalAlignment: Text.AlignHCenter
            text: ringing.about
        }
        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: {
                if (ringing.incoming)
                    return qsTr("Ring %1. Pick up by ring %2.").arg(ringing.model.rings).arg(ringing.model.ringsAllowed);
                return qsTr("It rings.");
            }
        }
        Flow {
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Space.m
            Layout.preferredWidth: Math.min(ringing.width - 2 * Space.l, implicitWidth)
            spacing: Space.m
            Button {
                visible: ringing.incoming
                primary: true
                icon.name: "call-start"
                text: qsTr("Pick up (Enter)")
                onClicked: {
                    ringing.model.pickUp();
                    ringing.done();
                }
            }
            Button {
                destructive: true
                text: ringing.incoming ? qsTr("Decline (Esc)") : qsTr("Hang up (Esc)")
                onClicked: ringing.model.askToHangUp()
            }
        }
    }
}
