import QtQuick
import Vestibule.Ui

// The gallery, as gallery_shot photographs it.
Rectangle {
    id: root

    property bool dark: false
    property real scaleFactor: 1
    property bool mirrored: false
    property alias section: gallery.section
    readonly property int sections: gallery.sections
    readonly property int fullHeight: gallery.fullHeight

    color: Theme.window
    LayoutMirroring.enabled: mirrored
    LayoutMirroring.childrenInherit: true

    function openDialog() {
        gallery.sectionItem.openDialog();
    }
    function openForm() {
        gallery.sectionItem.openForm();
    }
    function openMenu() {
        gallery.sectionItem.openMenu();
    }
    function showToast() {
        Toasts.showUndo(qsTr("The remark was deleted"), () => {});
    }
    function closeAll() {
        gallery.sectionItem.closeAll();
    }

    Component.onCompleted: {
        Theme.mode = dark ? "dark" : "light";
        Type.scale = scaleFactor;
        Motion.reduced = true;
    }

    Gallery {
        id: gallery
        anchors.fill: parent
    }
    ToastArea {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Space.xl
    }
}
