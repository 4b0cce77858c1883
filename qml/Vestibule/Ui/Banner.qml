import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// Something to know at the top of a view, with what to do about it.
Rectangle {
    id: banner

    property string tone: "info"
    property string title: ""
    property string text: ""
    property string actionText: ""
    property bool closable: false
    signal activated
    signal closed

    Layout.fillWidth: true
    implicitWidth: Size.dialog
    implicitHeight: row.implicitHeight + 2 * Space.m
    radius: Radius.control
    color: Theme.toneGround(tone)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title === "" || text === "" ? title + text : qsTr("%1. %2").arg(title).arg(text)

    RowLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Space.l
        anchors.rightMargin: Space.m
        anchors.verticalCenter: parent.verticalCenter
        spacing: Space.m

        Glyph {
            Layout.alignment: banner.title === "" ? Qt.AlignVCenter : Qt.AlignTop
            Layout.topMargin: banner.title === "" ? 0 : Math.round((firstLine.height - height) / 2)
            sign: banner.tone === "positive" ? "check" : banner.tone === "warning" || banner.tone === "negative" ? "warning" : "info"
            ink: Theme.toneColor(banner.tone)
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Space.xxs

            Label {
                id: firstLine
                Layout.fillWidth: true
                strong: banner.title !== ""
                text: banner.title === "" ? banner.text : banner.title
                Accessible.ignored: true
            }
            Label {
                Layout.fillWidth: true
                visible: banner.title !== "" && text !== ""
                text: banner.text
                Accessible.ignored: true
            }
        }
        Button {
            visible: banner.actionText !== ""
            text: banner.actionText
            onClicked: banner.activated()
        }
        GlyphButton {
            Layout.alignment: banner.title === "" ? Qt.AlignVCenter : Qt.AlignTop
            Layout.topMargin: banner.title === "" ? 0 : -Space.xs
            visible: banner.closable
            sign: "cross"
            text: qsTr("Close")
            onClicked: banner.closed()
        }
    }
}
