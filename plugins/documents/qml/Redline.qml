import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// What is right and wrong in a document that was handed in, each with why.
LiveColumn {
    id: redline

    required property var remarks   // see shownRemarks()
    readonly property var faults: remarks.filter(remark => remark.verdict !== "right" && remark.verdict !== "read")
    readonly property var toRead: remarks.filter(remark => remark.verdict === "read")
    readonly property var good: remarks.filter(remark => remark.verdict === "right")

    spacing: Space.s
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Redline")

    Repeater {
        model: redline.faults
        delegate: RemarkRow {
            required property var modelData
            Layout.fillWidth: true
            remark: modelData
        }
    }
    Heading {
        Layout.fillWidth: true
        Layout.topMargin: Space.m
        level: 3
        visible: redline.toRead.length > 0
        text: qsTr("For a person to read")
    }
    Repeater {
        model: redline.toRead
        delegate: RemarkRow {
            required property var modelData
            Layout.fillWidth: true
            remark: modelData
        }
    }
    Heading {
        Layout.fillWidth: true
        Layout.topMargin: Space.m
        level: 3
        visible: redline.good.length > 0
        text: qsTr("Right")
    }
    Repeater {
        model: redline.good
        delegate: RemarkRow {
            required property var modelData
            Layout.fillWidth: true
            remark: modelData
        }
    }
}
