// One thing that the command palette can bring a person to, or do.
#pragma once
#include <QString>
#include <QVariantMap>

#include <memory>

namespace vestibule::shell {

// What a page says, without its markup; pages may share it.
struct PageText {
    QString plain;
    QString folded;  // see textsearch.h
};
using PageTextPtr = std::shared_ptr<const PageText>;

struct PaletteEntry {
    // In the order in which the palette lists them.
    enum class Kind { OfThePage, View, Person, Activity, Page, Action };
    Kind kind = Kind::View;
    QString key = {};       // the same in every language and at every start: "view:quiz.list", "person:<id>", "action:lock"; of what the open page
                            // can do, "here:<position>"
    QString title = {};
    QString detail = {};    // a line about it, or empty
    PageTextPtr text = {};  // searched as well; null: there is none, or it is not read yet
    QString iconName = {};
    QString shortcut = {};  // keys that do the same, as people read them, or empty
    QString command = {};   // of an action of the window; those of the page are its buttons, and the others open a view
    QString viewId = {};
    QVariantMap arguments = {};
};

}  // namespace vestibule::shell
