import QtQuick
import Vestibule.Ui
import Vestibule.Readiness

// One person's decision, with what HR may do about it.
Page {
    id: view

    required property PersonModel model

    title: model.name
    subtitle: model.about
    actions: [
        AsOf {
            visible: view.model.assigned
            at: view.model.at
            today: view.model.today
            onChosen: date => view.model.at = date
        },
        Button {
            text: qsTr("Export report")
            icon.name: "document-export"
            visible: view.model.assigned
            enabled: view.model.loaded && !view.model.busy
            tip: qsTr("This decision with every reason, as a page to print")
            onClicked: {
                fileDialog.selectedFile = view.model.suggestedFile();
                fileDialog.open();
            }
        }
    ]

    StateView {
        loading: view.model.loading && !view.model.loaded
        error: view.model.loaded ? null : view.model.problem
        empty: !view.model.assigned
        emptyIcon: "view-list-tree"
        emptyTitle: qsTr("No programme yet")
        emptyText: qsTr("Readiness is decided by a programme. HR assigns one under People, with the day on which it begins.")
        emptyAction: view.model.mayAssign ? qsTr("Open People") : ""
        onEmptyActivated: view.model.openPeople()
        onRetry: view.model.refresh()

        StaleBanner {
            problem: view.model.loaded ? view.model.problem : null
            onRetry: view.model.refresh()
        }
        Banner {
            visible: view.model.at !== ""
            text: qsTr("You see the decision as it was at the end of %1. Only today's decision can be acted on.").arg(LocaleText.longDate(view.model.at))
        }
        Decision {
            model: view.model
            onOpenStageAsked: openDialog.open()
            onGrantAsked: (row, title) => {
                grantDialog.row = row;
                grantDialog.requirement = title;
                grantDialog.open();
            }
            onVoidAsked: (event, deed) => {
                voidDialog.event = event;
                voidDialog.deed = deed;
                voidDialog.open();
            }
        }
    }

    ReasonDialog {
        id: openDialog
        title: qsTr("Open this stage before its turn?")
        text: qsTr("%1 may then begin “%2” although the stage before it is not met. What is missing there is still needed for readiness.").arg(view.model.name).arg(view.model.stageTitle)
        acceptText: qsTr("Open the stage")
        onAccepted: view.model.openStage(reason)
    }
    ReasonDialog {
        id: grantDialog
        property int row: -1
        property string requirement: ""
        title: qsTr("Grant attempts")
        text: qsTr("%1: %2").arg(view.model.name).arg(requirement)
        acceptText: qsTr("Grant")
        acceptEnabled: reason !== "" && attempts.acceptable && attempts.value !== undefined
        onAccepted: view.model.grantAttempts(row, attempts.value, reason)

        FormRow {
            label: qsTr("How many")
            NumberField {
                id: attempts
                value: 1
                from: 1
                to: 10
            }
        }
    }
    ReasonDialog {
        id: voidDialog
        property string event: ""
        property string deed: ""
        title: qsTr("Declare this event void?")
        text: qsTr("“%1” stays in the record and counts no more. This cannot be taken back; the person would have to do it again.").arg(deed)
        acceptText: qsTr("Declare void")
        destructive: true
        onAccepted: view.model.voidEvent(event, reason)
    }
    SaveDialog {
        id: fileDialog
        title: qsTr("Export the report")
        defaultSuffix: "html"
        nameFilters: [qsTr("HTML page (*.html)")]
        onAccepted: view.model.exportTo(selectedFile)
    }
}
