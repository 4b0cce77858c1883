import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// One remark of a redline: its verdict by sign, colour and word.
RowLayout {
    id: row

    required property var remark   // {title, verdict, found, expected, why}

    spacing: Space.m
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2").arg(verdict.text).arg(remark.title)
    Accessible.description: spoken([values.text, why.text])

    function spoken(parts: var): string {
        return parts.filter(part => part !== "").join(". ");
    }

    Badge {
        id: verdict
        Layout.alignment: Qt.AlignTop
        Layout.preferredWidth: Math.max(implicitWidth, Size.fieldShort)
        Accessible.ignored: true
        text: {
            switch (row.remark.verdict) {
            case "right":
                return qsTr("right");
            case "wrong":
                return qsTr("wrong");
            case "missing":
                return qsTr("missing");
            case "read":
                return qsTr("to be read");
            default:
                return qsTr("formal fault");
            }
        }
        tone: row.remark.verdict === "right" ? "positive" : row.remark.verdict === "read" ? "info" : row.remark.verdict === "formal" ? "warning" : "negative"
        sign: row.remark.verdict === "right" ? "check" : row.remark.verdict === "read" ? "info" : row.remark.verdict === "wrong" ? "cross" : row.remark.verdict === "missing" ? "minus" : "warning"
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Space.xxs

        Label {
            Layout.fillWidth: true
            strong: row.remark.verdict !== "right"
            text: row.remark.title
            Accessible.ignored: true
        }
        Label {
            id: values
            Layout.fillWidth: true
            visible: text !== ""
            text: {
                if (row.remark.found === "")
                    return row.remark.expected === "" || row.remark.verdict === "right" ? "" : qsTr("Expected: %1").arg(row.remark.expected);
                if (row.remark.verdict === "right" || row.remark.verdict === "read" || row.remark.expected === "")
                    return row.remark.found;
                return qsTr("%1, expected: %2").arg(row.remark.found).arg(row.remark.expected);
            }
            Accessible.ignored: true
        }
        Caption {
            id: why
            Layout.fillWidth: true
            visible: text !== ""
            text: row.remark.why
            Accessible.ignored: true
        }
    }
}
