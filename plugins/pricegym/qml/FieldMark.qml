import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// Whether an answer was right, and if not, what is and why.
RowLayout {
    id: row

    property var mark: undefined
    readonly property bool correct: mark !== undefined && mark.right
    readonly property string words: mark === undefined ? "" : correct ? qsTr("Right.") : mark.why === "" ? qsTr("The right answer: %1").arg(mark.answer) : qsTr("The right answer: %1. %2").arg(mark.answer).arg(mark.why)

    Layout.fillWidth: true
    Layout.bottomMargin: Space.s
    spacing: Space.xs
    Accessible.role: Accessible.StaticText
    Accessible.name: words

    Glyph {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Space.xxs
        sign: row.correct ? "check" : "cross"
        ink: row.correct ? Theme.positive : Theme.negative
    }
    Label {
        Layout.fillWidth: true
        text: row.words
        color: row.correct ? Theme.positive : Theme.text
        Accessible.ignored: true
    }
}
