import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.ColdCall

// What can be done now: wait, come back from the hold, or reply, in one's own words or with one of those offered.
LiveColumn {
    id: part

    required property CallAttempt model
    readonly property bool asks: model.candidates.length > 0
    readonly property var choices: asks ? model.candidates : model.replies
    // For a screen reader: the whole choice in one.
    readonly property string spoken: choices.map((choice, index) => "%1: %2".arg(index + 1).arg(choice.text)).join(" ")
    signal done

    spacing: Space.xs + Space.xxs

    function choose(index: int) {
        field.clear();
        if (asks)
            model.take(choices[index].reply);
        else
            model.choose(choices[index].reply);
        done();
    }

    // True when there is such a reply.
    function chooseByNumber(number: int): bool {
        if (number > choices.length)
            return false;
        choose(number - 1);
        return true;
    }

    // The first letter of own words.
    function beginWith(letter: string): bool {
        if (!field.enabled || !field.visible)
            return false;
        field.forceActiveFocus(Qt.OtherFocusReason);
        field.insert(field.length, letter);
        part.model.typing(field.text);
        return true;
    }

    RowLayout {
        Layout.fillWidth: true
        visible: part.model.phase === "holding"
        spacing: Space.m
        Button {
            primary: true
            text: qsTr("Back to the client")
            onClicked: {
                part.model.resume();
                part.done();
            }
        }
        Label {
            Layout.fillWidth: true
            text: qsTr("The client holds for %1 more.").arg(part.model.holdLeft)
            Accessible.name: qsTr("The client is on hold.")
        }
    }
    Label {
        Layout.fillWidth: true
        visible: part.model.phase === "transferring"
        secondary: true
        text: qsTr("The client is being put through…")
    }
    CallTaken {
        Layout.fillWidth: true
        visible: reply !== ""
        reply: part.model.takenFor
        onTakenBack: {
            part.model.takeBack();
            field.forceActiveFocus(Qt.OtherFocusReason);
        }
    }
    TextField {
        id: field
        Layout.fillWidth: true
        visible: part.model.phase === "talking"
        enabled: !part.model.clientSpeaks
        label: qsTr("Your own words")
        placeholderText: qsTr("Say it in your own words, Enter")
        maximumLength: 500
        onTextEdited: {
            part.model.typing(text);
            if (part.asks)
                part.model.dropCandidates();
        }
        onAccepted: {
            part.model.say(text);
            if (!part.asks)
                clear();
            part.done();
        }
        Keys.onEscapePressed: {
            clear();
            part.done();
        }
    }
    Label {
        Layout.fillWidth: true
        visible: part.asks
        strong: true
        text: qsTr("Did you mean …?")
    }
    Repeater {
        model: part.model.phase === "talking" ? part.choices : []
        delegate: CallReplyRow {
            required property var modelData
            required property int index
            Layout.fillWidth: true
            number: index + 1
            text: modelData.text
            onClicked: part.choose(index)
        }
    }
    LinkText {
        visible: part.asks
        text: qsTr("None of these")
        onClicked: {
            field.clear();
            part.model.noneMeant();
            field.forceActiveFocus(Qt.OtherFocusReason);
        }
    }
}
