import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// One number of a reported day, beside its target and the days before.
RowLayout {
    id: row

    required property var number

    Layout.fillWidth: true
    spacing: Space.l

    ColumnLayout {
        Layout.fillWidth: true
        Layout.minimumWidth: Size.units(28)  // the chart gives way, not the words
        Layout.preferredWidth: Size.units(80)  // whatever the words, so that the charts of all rows stand below each other
        spacing: Space.xxs

        Label {
            Layout.fillWidth: true
            text: row.number.title
        }
        Caption {
            Layout.fillWidth: true
            visible: text !== ""
            text: [row.number.target, row.number.month].filter(part => part !== "").join(" · ")
        }
    }
    Sparkline {
        Layout.fillWidth: true
        Layout.minimumWidth: 0
        Layout.preferredWidth: Size.fieldShort
        Layout.maximumWidth: Size.fieldShort
        visible: row.number.values.length > 1
        values: row.number.values
        target: row.number.reached === undefined ? NaN : row.number.aim
        label: qsTr("%1 on the last days").arg(row.number.title)
    }
    Label {
        Layout.preferredWidth: Size.units(22)
        horizontalAlignment: Text.AlignRight
        strong: true
        text: row.number.value
        wrapMode: Text.NoWrap
    }
    Item {
        Layout.preferredWidth: Math.max(Size.units(24), badge.implicitWidth)
        implicitHeight: badge.implicitHeight

        Badge {
            id: badge
            visible: row.number.reached !== undefined
            tone: row.number.reached ? "positive" : "neutral"
            text: row.number.reached ? qsTr("reached") : qsTr("below")
        }
    }
}
