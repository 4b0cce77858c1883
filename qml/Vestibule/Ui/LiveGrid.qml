import QtQuick
import QtQuick.Layouts
import Vestibule.Ui

// A grid whose children come and go while it is shown, such as those of a Repeater.
// A layout of Qt 6.4 that is resized before its next polish still places the children that were taken out since the last one, and
// reads what is deleted by then (later versions look at their children first). So what is taken out is forgotten at once.
GridLayout {
    id: layout

    property int held: 0

    onImplicitHeightChanged: BetweenFrames.settle(layout)
    onChildrenChanged: {
        if (!Window.window)  // data may come while the page is being made, when what is around this is not told of it
            BetweenFrames.settle(layout);
        if (children.length < held) {
            layout.ensurePolished();
            layout.ensurePolished();  // texts that got another width have another height
        }
        held = children.length;
    }
}
