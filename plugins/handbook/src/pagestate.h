// What a person has done with one page, folded from their events.
#pragma once
#include <vestibule/event.h>
#include <vestibule/programme.h>

#include <QHash>

namespace vestibule::handbook {

struct PageState {
    qint64 readAt = 0;       // 0 = never opened
    qint64 completedAt = 0;  // ticked off
    qint64 signedAt = 0;
    QString signedHash;      // hash of the text that was signed last

    [[nodiscard]] bool signedFor(const QString &textHash) const { return signedAt > 0 && signedHash == textHash; }
    [[nodiscard]] bool signatureOutdated(const QString &textHash) const { return signedAt > 0 && signedHash != textHash; }
};

// Folds events (oldest first) into the state of each activity.
[[nodiscard]] QHash<QString, PageState> pageStates(const QList<Event> &events);

// What a programme asks for an activity: to tick it off, to sign it, both, or nothing.
struct PageNeeds {
    bool toComplete = false;
    bool toSign = false;
};
[[nodiscard]] PageNeeds pageNeeds(const Programme &programme, const QString &activity);

}  // namespace vestibule::handbook
