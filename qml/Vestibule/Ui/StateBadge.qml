import QtQuick
import Vestibule.Ui

// How something stands, by sign, colour and word: "met", "current", "waiting", "returned", "late", "locked", "open".
Badge {
    property string kind: "open"

    text: {
        switch (kind) {
        case "met":
            return qsTr("Done");
        case "current":
            return qsTr("Now");
        case "waiting":
            return qsTr("Waiting");
        case "returned":
            return qsTr("Returned");
        case "late":
            return qsTr("Late");
        case "locked":
            return qsTr("Locked");
        default:
            return qsTr("Open");
        }
    }
    tone: {
        switch (kind) {
        case "met":
            return "positive";
        case "current":
            return "info";
        case "waiting":
            return "warning";
        case "returned":
            return "warning";
        case "late":
            return "negative";
        default:
            return "neutral";
        }
    }
    sign: {
        switch (kind) {
        case "met":
            return "check";
        case "current":
            return "right";
        case "waiting":
            return "clock";
        case "returned":
            return "left";
        case "late":
            return "warning";
        case "locked":
            return "lock";
        default:
            return "";
        }
    }
}
