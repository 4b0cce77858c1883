import QtQuick
import Vestibule.Ui

// A password, with a button that shows what has been typed of it. The view clears `text` as soon as it has been used.
TextField {
    id: control

    property bool revealed: false

    echoMode: revealed ? TextInput.Normal : TextInput.Password
    passwordCharacter: "•"
    inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
    onTextChanged: if (text === "")
        revealed = false
    trailingSpace: reveal.visible ? reveal.width : 0
    // Readers must not echo it. Qt 6.4 withholds the name of a password field, so the description says it too.
    Accessible.passwordEdit: !revealed
    spoken: description === "" ? label : label + ". " + description

    GlyphButton {
        id: reveal
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: control.text !== ""
        // The ground below it stays within the field's border, which says where the keyboard is.
        topInset: Size.ring
        bottomInset: Size.ring
        leftInset: Size.ring
        rightInset: Size.ring
        focusPolicy: Qt.TabFocus  // a click leaves the caret in the field
        sign: control.revealed ? "eye-off" : "eye"
        text: control.revealed ? qsTr("Hide password") : qsTr("Show password")
        onClicked: control.revealed = !control.revealed
    }
}
