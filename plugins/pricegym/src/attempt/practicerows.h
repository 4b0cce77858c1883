// How people practise, from the tables that the projectors keep: what mentors and HR see of many at once.
#pragma once
#include "attempt/practice.h"

#include <vestibule/tables.h>

namespace vestibule::pricegym {

struct PracticeRows {
    QList<QVariantMap> levels, handIns, disturbed, faults;  // of the statements of the same names
};

// What asks for them, in the order of PracticeRows: of these people at these levels, and at most so many faults. Long lists of
// people become long texts: not for the GUI thread.
[[nodiscard]] QList<TableCall> practiceCalls(const QStringList &learners, const QStringList &activities, int mostFaults);

// One person at all levels.
struct Practising {
    QString learner;
    int passed = 0;        // levels
    int handIns = 0;
    qint64 handedInAt = 0; // ms UTC, the last one; 0 = never
    qint64 lastAt = 0;     // whatever happened last
    QStringList missed;    // kinds of cases that are still to be practised
};

// Who practised last first.
[[nodiscard]] QList<Practising> practisingOf(const PracticeRows &rows);
[[nodiscard]] QList<Fault> faultsOf(const PracticeRows &rows);

}  // namespace vestibule::pricegym
