import QtQuick
import QtQuick.Controls.Basic as C
import QtTest
import Vestibule.Ui
import Vestibule.Test

// The gallery holds every control, so what must be true of all of them is asked here.
TestCase {
    id: test
    name: "Gallery"
    width: 1208
    height: 900
    when: windowShown
    visible: true

    Component {
        id: galleries
        Gallery {
            anchors.fill: parent
        }
    }

    function initTestCase() {
        Assistance.active = true;
    }
    function init() {
        failOnWarning(/.?/);
    }
    function cleanup() {
        Theme.mode = "system";
        Type.scale = 1;
    }

    function everyItem(item: Item, visit: var) {
        visit(item);
        for (const child of Array.from(item.children))
            everyItem(child, visit);
    }

    function shownIn(gallery: Item, section: int) {
        gallery.section = section;
        waitForRendering(gallery);
    }

    function test_loadsInEveryLook_data() {
        const rows = [];
        for (const mode of ["light", "dark"]) {
            for (const scale of [1, 2])
                rows.push({
                        "tag": mode + " " + scale,
                        "mode": mode,
                        "scale": scale
                    });
        }
        return rows;
    }
    function test_loadsInEveryLook(data) {
        Theme.mode = data.mode;
        Type.scale = data.scale;
        const gallery = createTemporaryObject(galleries, test);
        for (let section = 0; section < gallery.sections; ++section) {
            shownIn(gallery, section);
            verify(gallery.fullHeight > 400);
        }
    }

    function test_mirrored() {
        const gallery = createTemporaryObject(galleries, test);
        gallery.LayoutMirroring.enabled = true;
        gallery.LayoutMirroring.childrenInherit = true;
        for (let section = 0; section < gallery.sections; ++section) {
            shownIn(gallery, section);
            everyItem(gallery, item => {
                    if (item instanceof Card) {
                        const left = item.mapToItem(gallery, 0, 0).x;
                        verify(left >= -1 && left + item.width <= gallery.width + 1, item.title + " leaves the page");
                    }
                });
        }
    }

    function test_tabReachesEverythingAndLeaves_data() {
        return [0, 1, 2, 3, 4, 5].map(section => ({
                        "tag": String(section),
                        "section": section
                    }));
    }
    function test_tabReachesEverythingAndLeaves(data) {
        const gallery = createTemporaryObject(galleries, test);
        shownIn(gallery, data.section);
        const wanted = new Set();
        everyItem(gallery, item => {
                if (item.activeFocusOnTab && item.visible && item.enabled)
                    wanted.add(item);
            });
        verify(wanted.size > 3);
        gallery.forceActiveFocus();
        const reached = new Set();
        for (let i = 0; i < 200; ++i) {
            keyClick(Qt.Key_Tab);
            const item = test.Window.window.activeFocusItem;
            reached.add(item);
            verify(ScreenReader.name(item) !== "" || (item instanceof PasswordField && ScreenReader.description(item) !== ""), "no accessible name: " + item);
            verify(ScreenReader.role(item) !== 0, "no role: " + item);
        }
        for (const item of wanted) {
            let inside = reached.has(item);
            everyItem(item, child => inside = inside || reached.has(child));
            verify(inside, "Tab does not reach " + item + " " + item.Accessible.name);
        }
    }

    function test_targetsAreLargeEnough() {
        const gallery = createTemporaryObject(galleries, test);
        for (let section = 0; section < gallery.sections; ++section) {
            shownIn(gallery, section);
            everyItem(gallery, item => {
                    const target = item instanceof C.AbstractButton && item.visible && item.enabled && !(item instanceof LinkText);
                    if (target)
                        verify(item.height >= 24 && item.width >= 24, item + " is " + item.width + " × " + item.height);
                    if (item instanceof Button || item instanceof IconButton || item instanceof TextField || item instanceof CheckBox)
                        verify(item.height >= 32, item + " is " + item.height + " high");
                });
        }
    }
}
