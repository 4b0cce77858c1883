import QtQuick
import QtQuick.Layouts
import QtTest
import Vestibule.Ui
import Vestibule.Test

TestCase {
    id: test
    name: "States"
    width: 900
    height: 700
    when: windowShown
    visible: true

    Component {
        id: view
        StateView {
            property alias child: label
            width: 600
            emptyTitle: "Nothing"
            emptyAction: "Begin"
            Label {
                id: label
                text: "content"
            }
        }
    }
    Component {
        id: loading
        LoadingState {
            width: 400
        }
    }
    Component {
        id: banner
        Banner {
            width: 600
            title: "Late"
            text: "Two days"
            actionText: "Go"
            closable: true
        }
    }
    Component {
        id: question
        Dialog {
            title: "Delete?"
            text: "It cannot come back."
            acceptText: "Delete"
            destructive: true
        }
    }
    Component {
        id: form
        Dialog {
            property alias field: reason
            title: "Hand back"
            acceptEnabled: reason.text !== ""
            FormRow {
                label: "Reason"
                TextField {
                    id: reason
                }
            }
        }
    }
    Component {
        id: toasts
        ToastArea {
        }
    }
    Component {
        id: bar
        ProgressBar {
            label: "Upload"
            value: 0.42
        }
    }
    Component {
        id: ring
        ProgressRing {
            label: "Upload"
            value: 2
        }
    }
    Component {
        id: badge
        Badge {
            text: "x".repeat(300)
            width: 100
        }
    }
    Component {
        id: count
        CountBadge {
        }
    }
    Component {
        id: stateBadge
        StateBadge {
        }
    }
    Component {
        id: page
        Page {
            width: 800
            height: 500
            title: "People"
            Label {
                text: "content"
            }
        }
    }
    Component {
        id: spies
        SignalSpy {
        }
    }

    function spyOn(target: QtObject, signalName: string): QtObject {
        return createTemporaryObject(spies, test, {
                "target": target,
                "signalName": signalName
            });
    }
    function buttonWith(item: Item, text: string): Item {
        for (const child of Array.from(item.children)) {
            const found = child instanceof Button && child.text === text && child.visible ? child : buttonWith(child, text);
            if (found)
                return found;
        }
        return null;
    }

    function test_stateView() {
        const item = createTemporaryObject(view, test);
        verify(item.child.visible);
        item.empty = true;
        verify(!item.child.visible);
        const begun = spyOn(item, "emptyActivated");
        buttonWith(item, "Begin").clicked();
        compare(begun.count, 1);
        item.error = {
            "what": "It broke",
            "kept": "Nothing was lost.",
            "todo": "Try again."
        };
        const retried = spyOn(item, "retry");
        verify(!buttonWith(item, "Begin"));
        const retry = buttonWith(item, qsTranslate("ErrorState", "Try again"));
        retry.clicked();
        compare(retried.count, 1);
        item.error = null;
        item.empty = false;
        item.loading = true;
        verify(!item.child.visible);
        item.loading = false;
        verify(item.child.visible);
    }

    function test_quickAnswersShowNoSkeleton() {
        const item = createTemporaryObject(loading, test);
        const lines = item.children[0];
        compare(lines.visible, false);
        tryCompare(lines, "visible", true);
        // What is seen of it: bars of different widths.
        const bars = [].concat(...Array.from(lines.children).map(line => Array.from(line.children)));
        compare(bars.length, 8);
        tryVerify(() => bars.every(bar => bar.width > item.width / 4 && bar.width < item.width && bar.height > 8));
        item.visible = false;
        compare(lines.visible, false);
    }

    function test_banner() {
        const item = createTemporaryObject(banner, test);
        compare(ScreenReader.name(item), "Late. Two days");
        const activated = spyOn(item, "activated");
        buttonWith(item, "Go").clicked();
        compare(activated.count, 1);
        item.text = "long ".repeat(100);
        tryVerify(() => item.implicitHeight > 100);
    }

    function test_dialogKeepsTheFocus() {
        const dialog = createTemporaryObject(form, test);
        dialog.open();
        tryCompare(dialog, "opened", true);
        verify(dialog.field.activeFocus);
        for (let i = 0; i < 6; ++i) {
            keyClick(Qt.Key_Tab);
            const focused = test.Window.window.activeFocusItem;
            let inside = false;
            for (let at = focused; at; at = at.parent)
                inside = inside || at === dialog.contentItem;
            verify(inside, "Tab " + i + " left the dialog");
        }
        const rejected = spyOn(dialog, "rejected");
        keyClick(Qt.Key_Escape);
        compare(rejected.count, 1);
        tryCompare(dialog, "visible", false);
    }

    function test_destructiveDialogBeginsOnTheHarmlessButton() {
        const dialog = createTemporaryObject(question, test);
        const accepted = spyOn(dialog, "accepted");
        dialog.open();
        tryCompare(dialog, "opened", true);
        keyClick(Qt.Key_Return);
        compare(accepted.count, 0);
        tryCompare(dialog, "visible", false);
    }

    function test_dialogWaitsForTheView() {
        const dialog = createTemporaryObject(question, test, {
                "closeOnAccept": false
            });
        const accepted = spyOn(dialog, "accepted");
        dialog.open();
        tryCompare(dialog, "opened", true);
        buttonWith(dialog.contentItem, "Delete").clicked();
        compare(accepted.count, 1);
        verify(dialog.visible);
        dialog.acceptEnabled = false;
        dialog.answer();
        compare(accepted.count, 1);
        dialog.close();
    }

    function test_toast() {
        const area = createTemporaryObject(toasts, test);
        compare(area.visible, false);
        let undone = 0;
        Toasts.showUndo("Deleted", () => ++undone);
        compare(area.text, "Deleted");
        verify(area.visible);
        buttonWith(area, qsTranslate("ToastArea", "Undo")).clicked();
        compare(undone, 1);
        compare(area.visible, false);
        Toasts.show("Saved");
        compare(area.text, "Saved");
        verify(!buttonWith(area, qsTranslate("ToastArea", "Undo")));
        const view = bar.createObject(test);
        Toasts.showUndo("Deleted", () => ++undone, view);
        verify(buttonWith(area, qsTranslate("ToastArea", "Undo")));
        view.destroy();
        tryVerify(() => !buttonWith(area, qsTranslate("ToastArea", "Undo")), 5000, "undo is offered by a view that is gone");
        compare(area.text, "Deleted");
    }

    function test_progress() {
        const item = createTemporaryObject(bar, test);
        compare(ScreenReader.name(item), "Upload");
        compare(ScreenReader.description(item), qsTr("%1 %").arg(42));
        compare(createTemporaryObject(ring, test).part, 1);
    }

    function test_badges() {
        const item = createTemporaryObject(badge, test);
        verify(item.children[0].width <= 100);
        const number = createTemporaryObject(count, test);
        compare(number.visible, false);
        number.count = 7;
        compare(number.text, "7");
        number.count = 100;
        compare(number.text, "99+");
        const words = new Set();
        const state = createTemporaryObject(stateBadge, test);
        for (const kind of ["met", "current", "waiting", "returned", "late", "locked", "open"]) {
            state.kind = kind;
            words.add(state.text);
        }
        compare(words.size, 7);
    }

    function test_page() {
        const item = createTemporaryObject(page, test, {
                "title": "Очень длинное название страницы ".repeat(10)
            });
        verify(item.fullHeight < 500);
        compare(ScreenReader.name(item), item.title);
    }
}
