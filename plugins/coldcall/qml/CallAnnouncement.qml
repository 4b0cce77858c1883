import QtQuick

// What a screen reader says at once although the keyboard is elsewhere. Draws nothing. Qt has no announcements yet; a notification
// that comes into sight is read, so each text is one.
Item {
    id: announcement

    property string text: ""

    visible: false
    Accessible.role: Accessible.Notification
    Accessible.name: text

    function say(words: string) {
        visible = false;
        text = words;
        visible = true;
    }
}
