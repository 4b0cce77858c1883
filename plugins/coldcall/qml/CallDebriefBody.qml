import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.ColdCall

// What came of a call: result and reason, checks with evidence, the transcript, the best way, attempts, what to practise.
LiveColumn {
    id: body

    property CallDebrief debrief: null
    readonly property bool shown: debrief !== null && !debrief.loading && debrief.problem === ""
    readonly property bool whole: shown && !debrief.erased
    readonly property var result: shown ? debrief.result : ({})
    readonly property var card: shown ? debrief.card : ({})
    readonly property bool passed: result.state === "passed"
    readonly property int firstPractise: 3   // the most important ones; more would stand before the conversation
    property bool allPractise: false

    spacing: Space.xl

    StateView {
        Layout.fillWidth: true
        visible: !body.shown
        loading: body.debrief === null || body.debrief.loading
        error: body.debrief === null || body.debrief.problem === "" ? null : body.debrief.error
        onRetry: body.debrief.load()
    }
    Banner {
        Layout.fillWidth: true
        visible: body.shown && body.debrief.cutOff
        tone: "warning"
        title: qsTr("The call was cut off")
        text: qsTr("The program stopped during the call. What was saved until then is below; it counts as an attempt.")
    }
    Banner {
        Layout.fillWidth: true
        visible: body.shown
        tone: body.passed ? "positive" : "warning"
        title: body.passed ? qsTr("Passed with %1 %").arg(body.result.percent) : qsTr("Not passed: %1 %").arg(body.result.percent)
        text: body.whole ? body.result.reason ?? "" : qsTr("The record of this call was erased. The result stays.")
    }
    Card {
        Layout.fillWidth: true
        visible: body.whole
        title: qsTr("How it ended")
        Label {
            Layout.fillWidth: true
            text: body.result.ending ?? ""
        }
        Label {
            Layout.fillWidth: true
            visible: text !== ""
            strong: true
            text: body.result.nextStep ? qsTr("Next step: %1").arg(body.result.nextStep) : ""
        }
        Repeater {
            model: body.result.promises ?? []
            delegate: Label {
                required property string modelData
                Layout.fillWidth: true
                text: modelData
            }
        }
        Caption {
            Layout.fillWidth: true
            text: body.facts()
        }
    }
    Section {
        Layout.fillWidth: true
        visible: body.whole && body.debrief.practise.length > 0
        title: qsTr("Practise next")
        Repeater {
            model: body.whole ? Array.from(body.debrief.practise).slice(0, body.allPractise ? undefined : body.firstPractise) : []
            delegate: CallPractise {
                required property var modelData
                Layout.fillWidth: true
                debrief: body.debrief
                practise: modelData
            }
        }
        Button {
            visible: !body.allPractise && body.whole && body.debrief.practise.length > body.firstPractise
            flat: true
            text: qsTr("Show all %1").arg(body.whole ? body.debrief.practise.length : 0)
            onClicked: body.allPractise = true
        }
    }
    Loader {
        readonly property bool wanted: body.whole && body.debrief.voice.state !== DebriefVoice.None
        Layout.fillWidth: true
        visible: wanted
        onWantedChanged: {
            if (wanted)
                setSource("CallDebriefVoice.qml", {
                        "voice": body.debrief.voice,
                        "mine": body.debrief.mine
                    });
            else
                source = "";
        }
    }
    Section {
        Layout.fillWidth: true
        visible: body.whole && body.debrief.moments.length > 0
        title: qsTr("The conversation")
        Repeater {
            model: body.whole ? body.debrief.moments : []
            delegate: CallMoment {
                debrief: body.debrief
            }
        }
    }
    CallChecks {
        Layout.fillWidth: true
        visible: body.whole
        checks: body.whole ? body.debrief.checks : []
        sum: body.whole ? body.debrief.sum : ""
    }
    Section {
        Layout.fillWidth: true
        visible: body.whole && body.debrief.best.length > 0
        title: qsTr("One of the best ways")
        description: qsTr("There are others; this one brings full marks when the replies come quickly.")
        Card {
            Layout.fillWidth: true
            Repeater {
                model: body.whole ? body.debrief.best : []
                delegate: ColumnLayout {
                    id: step
                    required property var modelData
                    Layout.fillWidth: true
                    spacing: Space.xxs
                    Caption {
                        Layout.fillWidth: true
                        text: step.modelData.client
                    }
                    Label {
                        Layout.fillWidth: true
                        Layout.bottomMargin: Space.s
                        visible: text !== ""
                        text: step.modelData.yours
                    }
                }
            }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: body.whole && body.cardRows().length > 0
        title: qsTr("Client card")
        Repeater {
            model: body.whole ? body.cardRows() : []
            delegate: ColumnLayout {
                id: field
                required property var modelData
                Layout.fillWidth: true
                spacing: Space.xxs
                Caption {
                    text: field.modelData.label
                }
                Label {
                    Layout.fillWidth: true
                    text: field.modelData.text
                }
            }
        }
    }
    CallAttempts {
        Layout.fillWidth: true
        visible: body.shown && body.debrief.attempts.length > 1
        title: qsTr("All attempts")
        attempts: body.shown ? body.debrief.attempts : []
        pass: body.result.passPercent ?? 0
        onOpened: event => body.debrief.openAttempt(event)
    }

    function facts(): string {
        if (result.duration === undefined)
            return "";
        const facts = [qsTr("Length %1").arg(result.duration)];
        if (result.speed !== "")
            facts.push(qsTr("quick replies: %1").arg(result.speed));
        if (debrief.timePercent > 100)
            facts.push(qsTr("time to reply: %1 %").arg(debrief.timePercent));
        return facts.join(" · ");
    }
    function cardRows(): var {
        const rows = [[qsTr("Name"), card.name], [qsTr("Company"), card.company], [qsTr("Role"), card.role], [qsTr("Need"), card.need], [qsTr("Next step"), card.next], [qsTr("Notes"), card.notes]];
        return rows.filter(row => row[1] !== undefined && row[1] !== "").map(row => ({
                        "label": row[0],
                        "text": row[1]
                    }));
    }
}
