import QtQuick
import QtQuick.Templates as T
import Vestibule.Ui

// Several lines of text: grows from `minimumLines` to `maximumLines`, then scrolls. Tab goes on to the next control.
FocusScope {
    id: control

    property alias text: area.text
    property alias placeholderText: area.placeholderText
    property alias readOnly: area.readOnly
    property alias cursorPosition: area.cursorPosition
    property alias selectedText: area.selectedText
    property string label: ""
    property string description: ""
    property bool invalid: false
    property int minimumLines: 3
    property int maximumLines: 10
    // 0 = no limit. What is beyond it is kept and shown as too long, never cut.
    property int maximumLength: 0
    readonly property bool tooLong: maximumLength > 0 && area.length > maximumLength
    readonly property bool mirrored: LayoutMirroring.enabled
    signal edited

    implicitWidth: Size.fieldLong
    implicitHeight: {
        // Never a trifle less than the text: it would scroll.
        const height = Math.max(minimumLines * metrics.lineSpacing, Math.min(maximumLines * metrics.lineSpacing, area.contentHeight));
        return Math.ceil(height) + flickable.anchors.topMargin + flickable.anchors.bottomMargin;
    }

    FontMetrics {
        id: metrics
        font: area.font
    }
    FieldBackground {
        anchors.fill: parent
        focused: area.activeFocus
        invalid: control.invalid || control.tooLong
        readOnly: area.readOnly
        enabled: control.enabled
    }
    Flickable {
        id: flickable
        anchors.fill: parent
        anchors.leftMargin: Space.s + Space.xxs
        anchors.rightMargin: Space.s + Space.xxs
        anchors.topMargin: Space.xs + Space.xxs
        anchors.bottomMargin: Space.xs + Space.xxs
        clip: contentHeight > height  // see TextField
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {
            parent: control
            x: control.mirrored ? Space.xxs : control.width - width - Space.xxs
            y: Space.xxs
            height: control.height - 2 * Space.xxs
        }

        T.TextArea.flickable: T.TextArea {
            id: area
            focus: true
            font.family: Type.family
            font.pixelSize: Type.body
            wrapMode: TextEdit.Wrap
            horizontalAlignment: TextEdit.AlignLeft
            textFormat: TextEdit.PlainText
            color: control.enabled ? Theme.text : Theme.disabledText
            selectionColor: Theme.selection
            selectedTextColor: Theme.text
            selectByMouse: true
            Accessible.role: Accessible.EditableText
            Accessible.multiLine: true
            Accessible.name: control.label !== "" ? control.label : placeholderText
            Accessible.description: control.description
            // Qt 6.4 writes the placeholder there when assistive technology comes after the field.
            Accessible.onDescriptionChanged: if (Accessible.description !== control.description)
                Accessible.description = Qt.binding(() => control.description)
            Accessible.readOnly: readOnly
            Keys.priority: Keys.BeforeItem
            Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            onEditingFinished: control.edited()

            Text {
                width: parent.width
                visible: area.length === 0 && area.preeditText === ""
                text: area.placeholderText
                textFormat: Text.PlainText
                font: area.font
                color: control.enabled ? Theme.secondaryText : Theme.disabledText
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
            }
        }
    }
}
