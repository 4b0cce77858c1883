import QtQuick
import QtTest
import Vestibule.Ui

// The desktop's dialogs for files and folders: when nobody is here any more, the one that is open goes away as if it had been cancelled.
TestCase {
    id: test
    name: "FileDialogs"
    width: 600
    height: 400
    when: windowShown
    visible: true

    Component {
        id: openDialog
        OpenDialog {
            title: "Read"
        }
    }
    Component {
        id: saveDialog
        SaveDialog {
            title: "Write"
        }
    }
    Component {
        id: folderDialog
        FolderDialog {
            title: "Folder"
        }
    }
    SignalSpy {
        id: accepted
        signalName: "accepted"
    }
    SignalSpy {
        id: rejected
        signalName: "rejected"
    }

    function made(dialog: Component): Item {
        const chooser = createTemporaryObject(dialog, test);
        accepted.target = chooser;
        rejected.target = chooser;
        accepted.clear();
        rejected.clear();
        return chooser;
    }

    function test_leaves_data() {
        return [{
                "tag": "a file to read",
                "dialog": openDialog
            }, {
                "tag": "a file to write",
                "dialog": saveDialog
            }, {
                "tag": "a folder",
                "dialog": folderDialog
            }];
    }

    function test_leaves(data: var) {
        const chooser = made(data.dialog);
        NativeDialogs.leaving();
        compare(rejected.count, 0);  // it was not open
        chooser.open();
        tryCompare(chooser, "opened", true);
        NativeDialogs.leaving();
        tryCompare(chooser, "opened", false);
        compare(rejected.count, 1);
        compare(accepted.count, 0);
        NativeDialogs.leaving();
        compare(rejected.count, 1);
        chooser.open();  // for whoever comes back
        tryCompare(chooser, "opened", true);
        NativeDialogs.leaving();
        tryCompare(chooser, "opened", false);
    }
}
