// What the palette's entries are made of, as gathered in the main thread; made into entries in any.
#pragma once
#include "pluginhost/pluginhost.h"
#include "shell/palette/paletteentry.h"

#include <vestibule/content.h>
#include <vestibule/people.h>

namespace vestibule::shell {

// What the pages of one content version say in one language, by their sources.
using PageTexts = QHash<QString, PageTextPtr>;
using PageTextsPtr = std::shared_ptr<const PageTexts>;

struct PaletteMaterial {
    Person me;
    QString language;                     // of the texts of content
    QList<pluginhost::OfferedView> views; // that the person's role may open
    QHash<QString, QString> viewOfKind;   // for each kind of activity that has a view
    QList<Person> people;                 // that the person may see
    PageTextsPtr pageTexts;               // of the content; null as long as they are not read
    bool developer = false;               // commands for developers too
    ContentPtr content;                   // the programme that the person is on, or the one in force; may be null
};

// The view that shows one person to this role: readiness or, without it, the mentor's; empty when there is neither.
[[nodiscard]] QString viewOfPerson(const QList<pluginhost::OfferedView> &views);

// Files of pages, without their markup. A handbook that says more than some millions of letters is found by its titles beyond them.
[[nodiscard]] PageTexts pageTexts(const QHash<QString, QByteArray> &files);
// The sources of the pages of the content, each once.
[[nodiscard]] QStringList pageSources(const ContentVersion &content);

// Only what the person may open. Activities are work of somebody in training; the others get the pages to read.
[[nodiscard]] QList<PaletteEntry> paletteEntries(const PaletteMaterial &material);

}  // namespace vestibule::shell
