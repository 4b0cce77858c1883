// What only an ear can judge of a call: a mentor ticks it, and it is recorded as a `scored` event about the call. The result in it is
// what the mentor's own program came to from the record, so listening neither passes nor fails anybody.
#pragma once
#include <vestibule/event.h>

#include <QList>

namespace vestibule::coldcall {

struct EarCheck {
    QString id;
    QString text;  // in the language now
};
[[nodiscard]] QList<EarCheck> earChecks();

struct Listened {
    QString event;
    QString actor;
    qint64 at = 0;
    QStringList ticked;  // ids of earChecks()
    bool hasComment = false;
};

// score, passed: of the record, see replay().
[[nodiscard]] EventDraft listenedDraft(const Event &call, qint64 score, bool passed, const QStringList &ticked, const QString &comment);
[[nodiscard]] QString commentIn(const QByteArray &privatePart);
// The last time that somebody listened to this call. events: of its learner, oldest first.
[[nodiscard]] std::optional<Listened> listenedTo(const QList<Event> &events, const QString &call);

}  // namespace vestibule::coldcall
