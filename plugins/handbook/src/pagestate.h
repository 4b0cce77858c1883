// What a person has done with one page, folded from their events.
#pragma once
#include <vestibule/content.h>
#include <vestibule/event.h>

#include <QHash>

namespace vestibule::handbook {

struct PageState {
    qint64 readAt = 0;       // 0 = never opened
    qint64 completedAt = 0;  // ticked off
    qint64 signedAt = 0;
    bool signedInForce = false;  // what was signed last is the text now in force, in whichever language

    [[nodiscard]] bool signatureOutdated() const { return signedAt > 0 && !signedInForce; }
};

// Folds events (oldest first) into the state of each activity, against the texts of the version in force.
[[nodiscard]] QHash<QString, PageState> pageStates(const QList<Event> &events, const ContentVersion &inForce);

// What a programme asks for a page: to tick it off, to sign it, both, or nothing.
struct PageNeeds {
    bool toComplete = false;
    bool toSign = false;
};
// By activity; what is not in it asks for nothing.
[[nodiscard]] QHash<QString, PageNeeds> pageNeeds(const Programme &programme);

// A page in its place: stage is the first one that asks for it, -1 = none does.
struct PagePlace {
    QString activity;
    int stage = -1;
};
// The handbook's pages in the order of reading: by stage, then as the programme lists them; pages that no stage asks for come last.
[[nodiscard]] QList<PagePlace> readingOrder(const Programme &programme);

// The activity that shows pages/<page>.md. A page that is only linked to has none of its own: then it is "handbook:<page>", which no
// programme names.
[[nodiscard]] QString activityOfPage(const Programme &programme, const QString &page);
// Where its text is, below a language's folder.
[[nodiscard]] QString sourceOf(const Programme &programme, const QString &activity);

}  // namespace vestibule::handbook
