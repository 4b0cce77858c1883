import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.ColdCall

// Who is on the line, in what mood and for how long; and the way out.
Card {
    id: panel

    required property CallAttempt model
    property bool upright: true
    // Large text in a small window: the buttons stand below the name and the time.
    readonly property bool narrow: !upright && width < Size.units(150)
    readonly property var client: model.client
    readonly property bool talking: model.phase === "talking" || model.phase === "holding" || model.phase === "transferring"
    signal hangUp
    signal sayAgain

    function moodText(mood: string): string {
        switch (mood) {
        case "warm":
            return qsTr("friendly");
        case "cool":
            return qsTr("cool");
        case "annoyed":
            return qsTr("annoyed");
        case "angry":
            return qsTr("angry");
        default:
            return qsTr("calm");
        }
    }
    function moodTone(mood: string): string {
        switch (mood) {
        case "warm":
            return "positive";
        case "cool":
            return "warning";
        case "annoyed":
        case "angry":
            return "negative";
        default:
            return "info";
        }
    }
    function phaseText(phase: string): string {
        switch (phase) {
        case "ringing":
            return qsTr("is calling");
        case "dialling":
            return qsTr("dialling…");
        case "holding":
            return qsTr("on hold");
        case "transferring":
            return qsTr("being put through");
        case "talking":
            return qsTr("on the line");
        default:
            return qsTr("the call is over");
        }
    }

    padding: upright ? Space.l : Space.m

    GridLayout {
        Layout.fillWidth: true
        columns: panel.upright ? 1 : panel.narrow ? 2 : 4
        columnSpacing: Space.l
        rowSpacing: Space.m

        ColumnLayout {
            Layout.fillWidth: true
            Layout.minimumWidth: Size.units(28)
            spacing: Space.xxs
            Label {
                Layout.fillWidth: true
                strong: true
                text: panel.client.called
            }
            // Each on a line of its own where there is height.
            Caption {
                Layout.fillWidth: true
                visible: text !== ""
                text: [panel.client.role, panel.client.company].filter(known => known !== "").join(panel.upright ? "\n" : ", ")
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Space.s
            RowLayout {
                spacing: Space.s
                Label {
                    strong: true
                    text: panel.model.time
                    font.pixelSize: Type.title
                    wrapMode: Text.NoWrap
                    // Not said every second.
                    Accessible.name: qsTr("Time of the call")
                    Accessible.description: qsTr("%n minute(s)", "", parseInt(panel.model.time))
                }
                Caption {
                    Layout.fillWidth: true
                    Layout.minimumWidth: implicitWidth
                    text: panel.phaseText(panel.model.phase)
                    wrapMode: Text.NoWrap
                }
            }
            // The mood beside the bar where there is width, above it where there is height.
            GridLayout {
                Layout.fillWidth: true
                visible: panel.talking
                columns: panel.upright ? 1 : 2
                columnSpacing: Space.m
                rowSpacing: Space.s
                Badge {
                    text: panel.moodText(panel.model.mood)
                    tone: panel.moodTone(panel.model.mood)
                    Accessible.name: qsTr("Mood: %1").arg(text)
                }
                ProgressBar {
                    Layout.fillWidth: true
                    value: panel.model.patience
                    tone: panel.model.patience > 0.4 ? "info" : panel.model.patience > 0.15 ? "warning" : "negative"
                    label: qsTr("The client's patience")
                    Accessible.description: ""
                }
            }
            Caption {
                Layout.fillWidth: true
                visible: panel.talking && panel.upright
                text: qsTr("Patience")
                Accessible.ignored: true
            }
        }
        CallMeter {
            Layout.fillWidth: true
            Layout.columnSpan: panel.narrow ? 2 : 1
            recording: panel.model.recording
        }
        CallVoice {
            Layout.fillWidth: true
            visible: panel.upright
            sound: panel.model.sound
            choosesVolume: false
        }
        Button {
            Layout.fillWidth: panel.upright
            Layout.alignment: Qt.AlignVCenter
            visible: panel.talking
            text: qsTr("Say it again (Ctrl+R)")
            enabled: panel.model.sound.canRepeat
            onClicked: panel.sayAgain()
        }
        Button {
            Layout.fillWidth: panel.upright
            Layout.alignment: Qt.AlignVCenter
            destructive: true
            visible: panel.talking || panel.model.phase === "ended"
            text: qsTr("Hang up")
            enabled: panel.model.phase !== "ended"
            onClicked: panel.hangUp()
        }
        Caption {
            Layout.fillWidth: true
            Layout.columnSpan: panel.narrow ? 2 : 4
            visible: !panel.upright && text !== ""
            text: panel.model.sound.silence
        }
    }
}
