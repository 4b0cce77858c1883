import QtQuick
import QtTest
import Vestibule.Ui
import Vestibule.Test

// A password that is typed, and shown.
TestCase {
    id: test
    name: "Passwords"
    width: 600
    height: 200
    when: windowShown
    visible: true

    Component {
        id: password
        PasswordField {
            width: 240
            text: "secret"
        }
    }

    function eyeOf(field: Item): var {
        return Array.from(field.children).find(child => child instanceof GlyphButton);
    }

    function test_thereIsNothingToShowOfAnEmptyOne() {
        const field = createTemporaryObject(password, test);
        const eye = eyeOf(field);
        verify(eye.visible);
        mouseClick(eye);
        verify(field.revealed);
        field.clear();
        verify(!eye.visible);
        verify(!field.revealed);  // the next one is typed unseen
        compare(field.trailingSpace, 0);
        field.forceActiveFocus();
        keyClick("x");
        verify(eye.visible);
        keyClick(Qt.Key_Tab);
        verify(eye.activeFocus);
        keyClick(Qt.Key_Space);
        compare(field.echoMode, TextInput.Normal);
    }

    // The border that says where the keyboard is stays whole while the pointer is on the eye, or presses it.
    function test_theEyeStaysWithinTheBorder() {
        const field = createTemporaryObject(password, test);
        const eye = eyeOf(field);
        eye.hoverEnabled = true;
        field.forceActiveFocus();
        mouseMove(eye, eye.width / 2, eye.height / 2);
        tryCompare(eye, "hovered", true);
        mousePress(eye, eye.width / 2, eye.height / 2);
        wait(2 * Motion.state);
        const picture = grabImage(field);
        for (let line = 0; line < Size.ring; ++line) {
            compare(picture.pixel(field.width / 2, line), Theme.focus);
            compare(picture.pixel(field.width - eye.width / 2, line), Theme.focus);
            compare(picture.pixel(field.width - eye.width / 2, field.height - 1 - line), Theme.focus);
            compare(picture.pixel(field.width - 1 - line, field.height / 2), Theme.focus);
        }
        mouseRelease(eye, eye.width / 2, eye.height / 2);
    }

    function test_password() {
        const item = createTemporaryObject(password, test);
        item.label = "Password";
        compare(item.echoMode, TextInput.Password);
        compare(ScreenReader.description(item), "Password");
        verify(ScreenReader.secret(item));
        item.revealed = true;
        compare(item.echoMode, TextInput.Normal);
        compare(ScreenReader.name(item), "Password");
        compare(item.text, "secret");
    }
}
