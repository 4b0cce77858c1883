import QtQuick
import QtQuick.Layouts
import Vestibule.Ui
import Vestibule.Handbook

// One page to read, tick off or sign.
Page {
    id: page

    required property HandbookPage model

    title: model.title !== "" ? model.title : qsTr("Handbook page")
    subtitle: model.minutes > 0 ? qsTr("%n minute(s) to read", "", model.minutes) : ""
    maximumWidth: Size.reading

    StateView {
        Layout.fillWidth: true
        loading: page.model.loading
        error: page.model.problem === "" ? null : page.model.error
        onRetry: page.model.load()

        Banner {
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
        Card {
            Layout.fillWidth: true
            visible: page.model.canSign
            title: qsTr("Your signature")
            Label {
                Layout.fillWidth: true
                secondary: true
                lineHeight: Type.readingLine
                text: qsTr("By signing you say that you have read this text and will keep to it. The signature holds for this very text; when it changes you are asked again.")
            }
            Button {
                Layout.topMargin: Space.xs
                primary: true
                text: qsTr("Sign")
                onClicked: page.model.sign()
            }
        }
        Divider {
            visible: !page.model.canSign
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Space.m
            Button {
                visible: page.model.canTick
                primary: !page.model.canSign
                text: qsTr("I have read it")
                onClicked: page.model.tick()
            }
            StateBadge {
                visible: page.model.doneText !== ""
                kind: "met"
                text: page.model.doneText
            }
            Item {
                Layout.fillWidth: true
            }
            Button {
                visible: page.model.nextTitle !== ""
                flat: true
                text: qsTr("Next: %1").arg(page.model.nextTitle)
                onClicked: page.model.openNext()
            }
        }
    }
}
