import QtQuick
import Vestibule.Ui

// How something stands, by sign, colour and word: "met", "current", "waiting", "returned", "late", "locked", "open".
Badge {
    property string kind: "open"

    text: {
        switch (kind) {
        case "met": return qsTr("Done")
        case "current": return qsTr("Now")
        case "waiting": return qsTr("Waiting")
        case "returned": return qsTr("Returned")
        case "late": return qsTr("Late")
        case "locked": return qsTr("Locked")
        default: return qsTr("Open")
        }
    }
    tone: kind === "met" ? "positive" : kind === "current" ? "info" : kind === "waiting" || kind === "returned" ? "warning"
        : kind === "late" ? "negative" : "neutral"
    sign: kind === "met" ? "check" : kind === "current" ? "right" : kind === "waiting" ? "clock" : kind === "returned" ? "left"
        : kind === "late" ? "warning" : kind === "locked" ? "lock" : ""
}
