import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// A hairline; vertical where it stands in a row with `vertical`.
Rectangle {
    property bool vertical: false

    implicitWidth: vertical ? Size.line : Size.target
    implicitHeight: vertical ? Size.target : Size.line
    Layout.fillWidth: !vertical
    Layout.fillHeight: vertical
    color: Theme.hairline
}
