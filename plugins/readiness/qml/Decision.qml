import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Readiness

// The explained decision about one person: headline, road, and the requirements of the chosen stage.
ColumnLayout {
    id: decision

    required property PersonModel model
    signal openStageAsked
    signal grantAsked(int row, string title)
    signal voidAsked(string event, string deed)

    Layout.fillWidth: true
    spacing: Space.l

    Card {
        Layout.fillWidth: true
        tone: decision.model.ready ? "positive" : decision.model.late ? "warning" : "neutral"

        RowLayout {
            Layout.fillWidth: true
            spacing: Space.l

            ProgressRing {
                value: decision.model.progress
                tone: decision.model.ready ? "positive" : "info"
                label: qsTr("Requirements met")
                text: LocaleText.number(Math.floor(100 * value), 0) + "\u00a0%"
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Space.xs

                Heading {
                    Layout.fillWidth: true
                    text: decision.model.headline
                }
                Label {
                    Layout.fillWidth: true
                    visible: decision.model.nextStep !== ""
                    text: qsTr("Next step: %1").arg(decision.model.nextStep)
                }
                Label {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: decision.model.lateNote
                    color: Theme.negative
                }
            }
        }
    }
    Stepper {
        Layout.fillWidth: true
        Layout.topMargin: Space.s
        label: qsTr("Stages")
        steps: decision.model.stages
        interactive: true
        onActivated: index => decision.model.selectStage(index)
    }
    Card {
        Layout.fillWidth: true
        visible: decision.model.stage >= 0
        title: decision.model.stageTitle
        actions: [
            Button {
                visible: decision.model.mayAct && decision.model.stageLocked
                text: qsTr("Open this stage…")
                enabled: !decision.model.busy
                onClicked: decision.openStageAsked()
            }
        ]

        Label {
            Layout.fillWidth: true
            Layout.maximumWidth: Size.reading
            visible: text !== ""
            secondary: true
            text: decision.model.stageSummary
        }
        Caption {
            Layout.fillWidth: true
            text: decision.model.stageStatus
        }
        LiveColumn {
            Layout.fillWidth: true
            spacing: 0

            RequirementHeader {
            }
            Repeater {
                model: decision.model.requirements

                RequirementPlace {
                    own: decision.model.own
                    mayAct: decision.model.mayAct
                    sourceComponent: RequirementRow {
                    }
                    onToggled: row => decision.model.toggle(row)
                    onOpened: row => decision.model.open(row)
                    onGrantAsked: (row, title) => decision.grantAsked(row, title)
                    onVoidAsked: (event, deed) => decision.voidAsked(event, deed)
                }
            }
        }
    }
}
