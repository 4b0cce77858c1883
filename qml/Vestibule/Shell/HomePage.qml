import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Shell

// Home by role: the road and today's tasks, or the queue and the people.
Page {
    id: page

    required property HomeModel model
    readonly property bool trainee: model.role === "trainee"

    title: model.greeting
    subtitle: trainee ? model.programme : ""
    status: trainee ? joined([model.mentor === "" ? "" : qsTr("Mentor: %1").arg(model.mentor), model.status]) : ""

    function joined(parts: var): string {
        return parts.filter(part => part !== "").join(" · ");
    }

    Banner {
        Layout.fillWidth: true
        visible: page.model.problem !== ""
        tone: "negative"
        text: page.model.problem
        actionText: qsTr("Try again")
        onActivated: page.model.refresh()
    }
    LoadingState {
        Layout.fillWidth: true
        visible: page.model.loading && page.model.stages.length === 0 && page.model.people.length === 0
        rows: 4
    }

    Card {
        Layout.fillWidth: true
        visible: page.trainee && page.model.assigned
        title: qsTr("The road")
        Stepper {
            Layout.fillWidth: true
            steps: page.model.stages
            label: qsTr("Four stages of training")
        }
        Label {
            Layout.fillWidth: true
            secondary: true
            text: page.model.assigned ? page.model.stages[page.model.currentStage].summary : ""
        }
        ListRow {
            id: forecast
            Layout.fillWidth: true
            visible: title !== ""
            title: page.model.forecast.title ?? ""
            subtitle: page.model.forecast.note ?? ""
            chevron: true
            Accessible.description: subtitle + " " + explained.text
            onClicked: page.model.open(page.model.forecast)

            Tip {
                id: explained
                text: page.model.forecast.why ?? ""
                visible: forecast.hovered && text !== ""
            }
        }
    }
    EmptyState {
        Layout.fillWidth: true
        visible: page.trainee && !page.model.assigned && !page.model.loading && page.model.problem === ""
        iconName: "view-calendar-tasks"
        title: qsTr("No programme yet")
        text: qsTr("HR assigns your training programme. Until then you can read the handbook.")
    }
    Loader {
        Layout.fillWidth: true
        active: page.model.administration !== null
        visible: active
        Component.onCompleted: setSource("AdministrationCards.qml", {
                "home": page.model
            })
    }

    LiveRow {
        Layout.fillWidth: true
        Layout.fillHeight: false
        visible: page.model.figures.length > 0
        spacing: Space.l
        Repeater {
            model: page.model.figures
            delegate: Card {
                id: figure
                required property var modelData
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: Size.units(1)
                Figure {
                    value: figure.modelData.value
                    label: figure.modelData.label
                    link: true
                    onClicked: page.model.open(figure.modelData)
                }
            }
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columns: page.width >= Size.content ? 2 : 1
        columnSpacing: Space.l
        rowSpacing: Space.l
        visible: page.model.role !== "administrator" && (!page.trainee || page.model.assigned)

        Card {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: Size.units(1)
            title: page.trainee ? qsTr("Today") : qsTr("Waiting for you")
            Repeater {
                model: page.model.tasks
                delegate: ListRow {
                    required property var modelData
                    Layout.fillWidth: true
                    title: modelData.title
                    subtitle: modelData.note
                    trailingText: (modelData.minutes ?? 0) > 0 ? qsTr("%n min", "", modelData.minutes) : ""
                    tone: modelData.state === "late" ? "negative" : "neutral"
                    chevron: (modelData.viewId ?? "") !== ""
                    onClicked: page.model.open(modelData)
                }
            }
            Label {
                Layout.fillWidth: true
                visible: page.model.tasks.length === 0 && !page.model.loading
                secondary: true
                text: {
                    if (!page.trainee)
                        return qsTr("Nothing waits for you. New hand-ins appear here.");
                    if (page.model.ready)
                        return qsTr("You have done everything that the road asks for. The handbook stays open for you to look things up.");
                    return qsTr("Nothing to do right now. Under “Waiting” stands what others have to do.");
                }
            }
        }
        Card {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: Size.units(1)
            title: page.trainee ? qsTr("Waiting") : qsTr("People")
            Repeater {
                model: page.trainee ? page.model.waiting : page.model.people
                delegate: ListRow {
                    id: person
                    required property var modelData
                    Layout.fillWidth: true
                    title: modelData.title
                    subtitle: modelData.note
                    stateText: modelData.with ? "" : modelData.state === "late" ? qsTr("Late") : modelData.state === "ready" ? qsTr("Ready") : ""
                    trailing: Badge {
                        anchors.verticalCenter: parent.verticalCenter
                        visible: text !== ""
                        text: person.stateText
                        tone: person.tone
                        sign: person.tone === "positive" ? "check" : "warning"
                    }
                    trailingText: modelData.with ? qsTr("with: %1").arg(modelData.with) : ""
                    tone: modelData.state === "late" ? "negative" : modelData.state === "ready" ? "positive" : "neutral"
                    chevron: (modelData.viewId ?? "") !== ""
                    onClicked: page.model.open(modelData)
                }
            }
            Label {
                Layout.fillWidth: true
                visible: (page.trainee ? page.model.waiting.length : page.model.people.length) === 0 && !page.model.loading
                secondary: true
                text: {
                    if (!page.trainee)
                        return qsTr("Nobody is in training yet.");
                    return page.model.ready ? qsTr("Your mentor and HR have confirmed everything.") : qsTr("Nothing is waiting for others.");
                }
            }
        }
    }
}
