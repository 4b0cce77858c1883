pragma Singleton
import QtQuick
import Vestibule.Ui

// Durations in ms; nothing moves when the desktop or the person asks for it.
QtObject {
    property bool reduced: Appearance.reducedMotion
    readonly property int state: reduced ? 0 : 120
    readonly property int place: reduced ? 0 : 180
    readonly property int pulse: reduced ? 0 : 900     // one beat of something that waits
    readonly property int skeletonDelay: 150           // an answer faster than this shows no skeleton
    readonly property int toast: 6000
    readonly property int typing: 150                  // how long a search waits for the next key
}
