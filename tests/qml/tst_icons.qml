import QtQuick
import QtTest
import Vestibule.Ui

// Icons of the theme, and what stands in their place when the theme lacks them.
TestCase {
    id: test
    name: "Icons"
    width: 400
    height: 300
    when: windowShown
    visible: true

    Component {
        id: icons
        Icon {
        }
    }
    Component {
        id: rows
        ListRow {
            width: 60
            title: "Überblick"
            iconOnly: true
        }
    }

    // How much of its square is inked, 1 being all of it.
    function inked(icon: Item): real {
        waitForRendering(icon);
        const picture = grabImage(icon);
        let found = 0;
        for (let x = 0; x < picture.width; ++x) {
            for (let y = 0; y < picture.height; ++y)
                found += 1 - picture.pixel(x, y).hslLightness;
        }
        return found / (picture.width * picture.height * (1 - Theme.text.hslLightness));
    }

    // The theme's own large pictures of these are filled; in one colour they would be blots.
    function test_largeOnesKeepTheirLines_data() {
        const data = [];
        for (const symbol of ["system-users", "text-csv", "view-task", "go-home", "view-list-tree"]) {
            for (const size of [16, 20, 22, 24, 32, 44, 88])
                data.push({
                        "tag": symbol + " " + size,
                        "symbol": symbol,
                        "size": size
                    });
        }
        return data;
    }
    function test_largeOnesKeepTheirLines(data) {
        const icon = createTemporaryObject(icons, test, {
                "symbol": data.symbol,
                "size": data.size
            });
        verify(icon.available);
        compare(icon.paintedWidth, data.size);
        const share = inked(icon);
        verify(share > 0.05 && share < 0.55, "inked: " + share.toFixed(2));
    }

    function test_missing() {
        failOnWarning(/.?/);
        for (const symbol of ["", "no-such-icon", "../../etc/passwd", "😀"]) {
            const icon = createTemporaryObject(icons, test, {
                    "symbol": symbol
                });
            verify(!icon.available);
        }
    }

    function test_turnsRoundWithTheText() {
        const icon = createTemporaryObject(icons, test, {
                "symbol": "document-export"
            });
        verify(!icon.mirror);
        icon.LayoutMirroring.enabled = true;
        verify(icon.mirror);
        icon.symbol = "search";
        verify(!icon.mirror);
    }

    function shownTexts(item: Item): var {
        const own = item.visible && item.text !== undefined && item.paintedWidth > 0 ? [item.text] : [];
        return Array.from(item.children).reduce((found, child) => child.visible ? found.concat(shownTexts(child)) : found, own);
    }

    // The narrow navigation without an icon theme.
    function test_rowWithoutItsIcon() {
        const row = createTemporaryObject(rows, test, {
                "icon.name": "no-such-icon"
            });
        compare(shownTexts(row), ["Ü"]);
        row.title = "😀 Smile";
        compare(shownTexts(row), ["😀"]);
        row.icon.name = "go-home";
        tryVerify(() => shownTexts(row).length === 0);
    }
}
