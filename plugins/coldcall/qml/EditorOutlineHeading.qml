import QtQuick
import Vestibule.Ui

// Above the parts of the script that belong together.
Caption {
    required property string section

    width: ListView.view ? ListView.view.width - Space.m : 0
    leftPadding: Space.m
    rightPadding: Space.m
    topPadding: Space.m
    bottomPadding: Space.xs
    strong: true
    text: section
    Accessible.role: Accessible.Heading
}
