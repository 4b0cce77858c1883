// How people practise, folded from their events at the levels of the gym.
#pragma once
#include <vestibule/attempts.h>

namespace vestibule::pricegym {

struct Practice {
    QString learner;
    QHash<QString, AttemptHistory> levels;  // by activity

    [[nodiscard]] int passed() const;                // levels
    [[nodiscard]] QList<Event> handIns() const;      // the latest first
    [[nodiscard]] QStringList missed() const;        // kinds of cases that are still to be practised
};

// By learner, who practised last first. events: oldest first.
[[nodiscard]] QList<Practice> practiceOf(const QList<Event> &events);

// A field that went wrong.
struct Fault {
    QString kind, field;  // ids
    int missed = 0;
    int asked = 0;        // in how many cases of the kind
};

// Of hand-ins, what was missed most often first.
[[nodiscard]] QList<Fault> faultsOf(const QList<Event> &handIns);

}  // namespace vestibule::pricegym
