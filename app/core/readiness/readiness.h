// The readiness decision: what of a programme is met at a date, by which events, and who has to do what next.
#pragma once
#include "core/readiness/rolehistory.h"

#include <vestibule/event.h>
#include <vestibule/readiness.h>

#include <QTimeZone>

namespace vestibule::core {

// The text of an activity that has to be signed.
struct TextInForce {
    QStringList hashes;  // one per language, lower-case hex of BLAKE2b-256 over the file; any of them may be signed
    qint64 since = 0;    // ms UTC when it came into force; 0 = unknown
};

struct ReadinessInput {
    QString learner;
    Programme programme;                // of the version that the learner began
    QString content;                    // id of that version
    QList<Event> events;                // all about the learner; others are passed over
    QDate start;                        // first day of the programme; invalid: nothing is due
    QDate at;                           // events after the end of this day do not count; invalid: all count and nothing is late
    QTimeZone zone;                     // the company's
    RoleHistory roles;                  // of everybody who judged the learner; the learner is a trainee when absent
    QHash<QString, TextInForce> texts;  // by activity id, as in force on `at`; an activity without one cannot be signed
};

// Pure, thread-safe, linear in the number of events.
[[nodiscard]] Readiness evaluate(const ReadinessInput &input);

}  // namespace vestibule::core
