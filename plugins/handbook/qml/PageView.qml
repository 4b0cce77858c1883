pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Handbook

// One page to read, tick off or sign.
Page {
    id: page

    required property HandbookPage model

    title: model.title
    subtitle: model.minutes > 0 ? qsTr("%n min to read", "", model.minutes) : ""
    maximumWidth: Size.reading

    StateView {
        Layout.fillWidth: true
        Layout.preferredHeight: model.loading || model.problem !== "" ? Size.panel : body.implicitHeight
        loading: page.model.loading
        error: page.model.problem === "" ? null : ({ what: page.model.problem, kept: "", todo: "" })
        onRetry: page.model.load()

        ColumnLayout {
            id: body
            anchors { left: parent.left; right: parent.right }
            spacing: Space.xl

            Banner {
                Layout.fillWidth: true
                visible: page.model.textChanged
                tone: "warning"
                title: qsTr("This page has changed since you signed it.")
                text: qsTr("Read it again and sign the new text. Your earlier signature stays in the record.")
            }
            Markdown {
                Layout.fillWidth: true
                markdown: page.model.text
                onLinkActivated: url => page.model.follow(url)
            }
            Divider {}
            Label {
                Layout.fillWidth: true
                visible: page.model.canSign
                secondary: true
                text: qsTr("By signing you say that you have read this text and will keep to it. The signature holds for this very text; when it changes you are asked again.")
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Space.m
                Button {
                    visible: page.model.canTick
                    primary: true
                    text: qsTr("I have read it")
                    onClicked: page.model.tick()
                }
                Button {
                    visible: page.model.canSign
                    primary: true
                    text: qsTr("Sign")
                    onClicked: page.model.sign()
                }
                StateBadge {
                    visible: page.model.doneText !== ""
                    kind: "met"
                    text: page.model.doneText
                }
                Item { Layout.fillWidth: true }
                Button {
                    visible: page.model.nextTitle !== ""
                    flat: true
                    text: qsTr("Next: %1").arg(page.model.nextTitle)
                    onClicked: page.model.openNext()
                }
            }
        }
    }
}
