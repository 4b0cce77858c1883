import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.ColdCall

// A call: what is known before, the call itself, its debrief.
Page {
    id: page

    required property CallAttempt model
    readonly property bool running: model.stage === CallAttempt.Running && !model.loading
    // The room shares the window's height, as long as its three parts stand beside each other.
    readonly property bool roomy: width >= Size.units(150)

    title: model.title !== "" ? model.title : qsTr("Call")
    subtitle: running || model.title === "" ? "" : model.incoming ? qsTr("Incoming call") : qsTr("Outgoing call")
    status: model.saveState
    leaveWarning: running && model.phase !== "ended" && model.counts ? qsTr("You are on the line, and who goes hangs up. A call that comes to no end scores nothing, and it counts as an attempt.") : ""
    scrolling: !running || !roomy
    leastHeight: part.item?.leastHeight ?? 0
    maximumWidth: running ? Infinity : Size.dialogWide

    StateView {
        visible: page.model.loading || page.model.problem !== ""
        loading: page.model.loading
        error: page.model.problem === "" ? null : page.model.error
        onRetry: page.model.load()
    }
    // Large text, or a small window: what the client said and the replies to it are in sight together.
    Connections {
        target: part.item as CallRoom
        function onTurnCame() {
            const room = part.item as CallRoom;
            page.showFrom(room.exchange);
        }
    }
    Loader {
        id: part
        // From the model alone: what is derived from it may lag behind it for a moment.
        readonly property string file: {
            if (page.model.loading || page.model.problem !== "")
                return "";
            switch (page.model.stage) {
            case CallAttempt.Intro:
                return "CallIntro.qml";
            case CallAttempt.Running:
                return "CallRoom.qml";
            default:
                return "CallOver.qml";
            }
        }
        Layout.fillWidth: true
        Layout.fillHeight: page.running && page.roomy
        focus: true
        visible: file !== ""
        onFileChanged: {
            page.scrollToTop();
            if (file === "")
                source = "";
            else
                setSource(file, {
                        "model": page.model
                    });
        }
    }
}
