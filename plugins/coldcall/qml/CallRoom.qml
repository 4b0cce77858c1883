import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.ColdCall

// On the line: the client on the left, the conversation and the replies in the middle, notes on the right. Keys 1 to 9 choose a reply;
// whoever begins to write speaks in their own words.
FocusScope {
    id: room

    required property CallAttempt model
    readonly property var who: model.client
    readonly property int parts: width >= Size.units(210) ? 3 : width >= Size.units(140) ? 2 : 1

    readonly property bool unanswered: model.phase === "ringing" || model.phase === "dialling"
    // Less, and the page has to scroll: what the client has said last, with the replies below, comes first then.
    readonly property real fewestLines: unanswered ? Math.max(Size.units(32), ringing.implicitHeight + 2 * Size.ring) : Size.units(24)
    readonly property Item exchange: talk
    signal turnCame
    readonly property real leastHeight: (parts === 2 ? client.implicitHeight + grid.rowSpacing : 0) + fewestLines + replies.implicitHeight + 2 * talk.spacing + (trouble.visible ? trouble.implicitHeight : 0)

    implicitWidth: grid.implicitWidth
    implicitHeight: grid.implicitHeight
    focus: true
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("On the line with %1").arg(who.called)

    Connections {
        target: room.model
        function onHangUpAsked() {
            sure.open();
        }
        function onClientSaid(text: string) {
            news.say(qsTr("%1: %2").arg(room.who.called).arg(text));
            placed.restart();
        }
    }
    // When the new line and the replies have their height.
    Timer {
        id: placed
        interval: 0
        onTriggered: room.turnCame()
    }
    PageKey {
        keys: ["Return"]
        text: qsTr("Pick up; go on after holding the line")
    }
    PageKey {
        keys: ["1 – 9"]
        text: qsTr("The reply with this number")
    }
    PageKey {
        keys: [qsTr("Letters")]
        text: qsTr("Say it in your own words")
    }
    PageKey {
        keys: ["Ctrl+R"]
        text: qsTr("Say again what the client said")
        enabled: room.model.sound.canRepeat
    }
    PageKey {
        keys: ["Esc"]
        text: qsTr("Hang up, decline")
    }
    PageKey {
        keys: ["Ctrl+N"]
        text: qsTr("Write notes")
    }
    Shortcut {
        sequence: "Ctrl+N"
        onActivated: {
            beside.currentIndex = 1;
            card.writeNotes();
        }
    }
    Shortcut {
        sequence: "Ctrl+R"
        enabled: room.model.sound.canRepeat
        onActivated: room.sayAgain()
    }
    CallAnnouncement {
        id: news
    }
    Keys.onEscapePressed: model.askToHangUp()
    Keys.onPressed: event => {
        const enters = [Qt.Key_Return, Qt.Key_Enter, Qt.Key_Space].includes(event.key);
        if (enters && (model.phase === "ringing" || model.phase === "holding")) {
            event.accepted = true;
            if (model.phase === "ringing")
                model.pickUp();
            else
                model.resume();
            return;
        }
        const number = event.key - Qt.Key_0;
        const plain = !(event.modifiers & ~(Qt.KeypadModifier | Qt.ShiftModifier));
        if (number >= 1 && number <= 9 && plain)
            event.accepted = replies.chooseByNumber(number);
        else if (plain && event.text.trim() !== "")
            event.accepted = replies.beginWith(event.text);
    }

    // For the ear of whoever hears the client, and of whoever hears the screen.
    function sayAgain() {
        model.sound.repeat();
        news.say(news.text);
    }

    GridLayout {
        id: grid
        anchors.fill: parent
        columns: room.parts
        columnSpacing: Space.l
        rowSpacing: Space.l

        ColumnLayout {
            Layout.columnSpan: room.parts === 2 ? 2 : 1
            Layout.fillWidth: room.parts < 3
            Layout.fillHeight: room.parts === 3
            Layout.preferredWidth: room.parts < 3 ? -1 : Size.units(54)
            Layout.alignment: Qt.AlignTop
            spacing: Space.l

            CallClient {
                id: client
                Layout.fillWidth: true
                model: room.model
                upright: room.parts === 3
                onHangUp: room.model.askToHangUp()
                onSayAgain: room.sayAgain()
            }
            ScrollArea {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.rightMargin: -Space.l  // the scroll bar stands beside the card
                visible: room.parts === 3
                CallNotes {
                    x: LayoutMirroring.enabled ? Space.l : 0
                    width: parent.width - Space.l
                    model: room.model
                }
            }
        }
        ColumnLayout {
            id: talk
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumWidth: Size.units(60)
            spacing: Space.m

            Banner {
                id: trouble
                Layout.fillWidth: true
                visible: room.model.saveProblem !== "" || room.model.unsent !== ""
                tone: "negative"
                title: room.model.unsent !== "" ? qsTr("The call is over, but not handed in yet") : qsTr("The last step is not saved yet")
                text: room.model.unsent !== "" ? room.model.unsent : room.model.saveProblem
                actionText: room.model.unsent !== "" ? qsTr("Hand in again") : qsTr("Save again")
                onActivated: room.model.unsent !== "" ? room.model.sendAgain() : room.model.saveAgain()
            }
            // The keyboard is here while nobody writes: what was said can be read, and a number replies.
            CallLines {
                id: lines
                focus: true
                spoken: replies.spoken
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: room.fewestLines
                Layout.preferredHeight: room.parts === 1 ? room.fewestLines : implicitHeight
                model: room.model

                // In the place of the conversation, until there is one; the frame of the keyboard stays in sight.
                CallRinging {
                    id: ringing
                    anchors.fill: parent
                    anchors.margins: Size.ring
                    visible: room.unanswered
                    model: room.model
                    onDone: lines.forceActiveFocus(Qt.OtherFocusReason)
                }
            }
            CallReplies {
                id: replies
                Layout.fillWidth: true
                model: room.model
                onImplicitHeightChanged: placed.restart()
                onDone: lines.forceActiveFocus(Qt.OtherFocusReason)
            }
        }
        // Beside the conversation it scrolls by itself; below it, with the page.
        ScrollArea {
            Layout.fillWidth: room.parts === 1
            Layout.fillHeight: true
            Layout.preferredWidth: room.parts === 1 ? -1 : Size.units(56)
            Layout.preferredHeight: room.parts === 1 ? contentHeight : 0
            Layout.rightMargin: -Space.l
            LiveColumn {
                x: LayoutMirroring.enabled ? Space.l : 0
                width: parent.width - Space.l
                spacing: Space.l

                SegmentedChoice {
                    id: beside
                    visible: room.parts === 2
                    label: qsTr("What stands beside the conversation")
                    options: [{
                            "text": qsTr("Situation"),
                            "value": "situation"
                        }, {
                            "text": qsTr("Card"),
                            "value": "card"
                        }]
                }
                CallNotes {
                    Layout.fillWidth: true
                    visible: room.parts === 1 || room.parts === 2 && beside.currentIndex === 0
                    model: room.model
                }
                CallCard {
                    id: card
                    Layout.fillWidth: true
                    visible: room.parts !== 2 || beside.currentIndex === 1
                    model: room.model
                }
            }
        }
    }
    Dialog {
        id: sure
        title: qsTr("Hang up?")
        text: room.model.counts ? qsTr("A call that comes to no end scores nothing, and it counts as an attempt.") : qsTr("This is a rehearsal, so nothing counts.")
        acceptText: qsTr("Hang up")
        rejectText: qsTr("Stay on the line")
        destructive: true
        onAccepted: room.model.hangUp()
    }
}
