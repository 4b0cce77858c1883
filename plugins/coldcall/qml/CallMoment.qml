import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.ColdCall

// One moment of a call: what the client said, what was replied, and what it was worth.
Card {
    id: card

    required property var modelData
    required property CallDebrief debrief
    readonly property var moment: modelData
    readonly property DebriefVoice voice: debrief ? debrief.voice : null  // a debrief goes before its view
    readonly property bool sounding: voice !== null && voice.callMs >= moment.ms && voice.callMs < moment.until

    Layout.fillWidth: true
    title: moment.at
    actions: [
        Badge {
            visible: card.sounding
            text: qsTr("plays now")
            tone: "info"
        },
        LinkText {
            visible: card.voice !== null && card.voice.state === DebriefVoice.Here
            text: qsTr("Play from here")
            onClicked: card.voice.playFrom(card.moment.ms)
        },
        Badge {
            text: card.markText(card.moment.mark)
            tone: card.markTone(card.moment.mark)
            sign: card.markSign(card.moment.mark)
        }
    ]

    function markText(mark: string): string {
        return mark === "done" ? qsTr("done") : mark === "try" ? qsTr("try instead") : qsTr("missed");
    }
    function markTone(mark: string): string {
        return mark === "done" ? "positive" : mark === "try" ? "negative" : "warning";
    }
    function markSign(mark: string): string {
        return mark === "done" ? "check" : mark === "try" ? "cross" : "minus";
    }

    CallRemark {
        label: qsTr("Client")
        text: card.moment.client
    }
    CallRemark {
        visible: card.moment.interrupt !== ""
        label: qsTr("Client, cutting in")
        text: card.moment.interrupt
    }
    Repeater {
        model: card.moment.tries
        delegate: CallRemark {
            required property var modelData
            label: modelData.label
            text: modelData.text
        }
    }
    CallRemark {
        label: (card.debrief && card.debrief.mine ? qsTr("You") : qsTr("Trainee")) + (card.moment.seconds !== "" ? " · " + card.moment.seconds : "")
        text: card.moment.said !== "" ? card.moment.said : qsTr("No reply.")
    }
    CallRemark {
        visible: card.moment.meant !== ""
        label: qsTr("Understood as")
        text: card.moment.meant
    }
    Repeater {
        model: card.moment.blockers.map(text => ({
                        "text": text,
                        "sign": "cross",
                        "ink": Theme.negative
                    })).concat(card.moment.broken.map(text => ({
                            "text": qsTr("Lost: %1").arg(text),
                            "sign": "minus",
                            "ink": Theme.negative
                        })), card.moment.shown.map(text => ({
                            "text": text,
                            "sign": "check",
                            "ink": Theme.positive
                        })), card.moment.missed.map(text => ({
                            "text": qsTr("Missed: %1").arg(text),
                            "sign": "minus",
                            "ink": Theme.warning
                        })))
        delegate: RowLayout {
            id: mark
            required property var modelData
            Layout.fillWidth: true
            spacing: Space.s
            Glyph {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Space.xxs
                sign: mark.modelData.sign
                ink: mark.modelData.ink
            }
            Label {
                Layout.fillWidth: true
                text: mark.modelData.text
            }
        }
    }
    CallRemark {
        visible: card.moment.why !== ""
        label: qsTr("What it missed")
        text: card.moment.why
    }
    CallRemark {
        visible: card.moment.instead !== ""
        label: qsTr("Try instead")
        text: card.moment.instead
    }
    CallRemark {
        visible: card.moment.better.length > 0
        label: qsTr("Better replies here")
        text: card.moment.better.join("\n")
    }
}
