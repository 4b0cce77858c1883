pragma Singleton
import QtQuick

// The keys that hold on what is open: those of every PageKey that is alive and enabled.
QtObject {
    id: all

    readonly property string ownGroup: qsTr("On this page")
    property var known: []

    function add(key: QtObject) {
        known.push(key);
    }
    function remove(key: QtObject) {
        known = known.filter(other => other !== key);
    }

    // [{title, rows: [{title, keys: […]}]}] as they are now, the page's own first. What two controls say alike is said once.
    function groups(): var {
        const found = [];
        for (const key of known.filter(one => one.enabled)) {
            let group = found.find(one => one.title === key.group);
            if (!group) {
                group = {
                    "title": key.group,
                    "rows": []
                };
                found.push(group);
            }
            if (!group.rows.some(row => row.title === key.text))
                group.rows.push({
                        "title": key.text,
                        "keys": Array.from(key.keys)
                    });
        }
        return found.filter(group => group.title === ownGroup).concat(found.filter(group => group.title !== ownGroup));
    }
}
