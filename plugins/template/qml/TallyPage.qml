import QtQuick
import QtQuick.Controls
import Vestibule.Template

Page {
    id: page

    required property TallyModel model

    title: qsTr("Handed in")

    Label {
        objectName: "tally"
        anchors.centerIn: parent
        width: Math.min(implicitWidth, page.availableWidth)
        wrapMode: Text.Wrap
        text: page.model.problem !== "" ? page.model.problem : qsTr("%n activities handed in", "", page.model.completed)
        Accessible.name: text
    }
}
