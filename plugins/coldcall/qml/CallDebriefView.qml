import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.ColdCall

// The debrief of a call, later or for the person's mentor.
Page {
    id: page

    required property CallDebrief model

    title: model.title !== "" ? qsTr("Debrief: %1").arg(model.title) : qsTr("Debrief")
    subtitle: model.subtitle
    maximumWidth: Size.dialogWide

    CallDebriefBody {
        Layout.fillWidth: true
        debrief: page.model
    }
}
