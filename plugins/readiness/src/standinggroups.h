// Whom the overview's figures and bars count. Each is a link to the people behind it, found again by its id.
// Pure functions, safe on any thread.
#pragma once
#include "standingrows.h"

namespace vestibule::readiness {

struct StandingGroup {
    QString id;      // "training", "stage:products", "holds:first-calls", "ready:2026-05"
    QString title;
    qint64 count = 0;
    QString tone;    // as Vestibule.Ui has it
};

struct StandingGroups {
    QList<StandingGroup> figures;  // the four, in their order
    QList<StandingGroup> stages;   // where those in training are, in the programme's order; stages without anybody are left out
    QList<StandingGroup> holds;    // what holds most people, those that hold most first
    QList<StandingGroup> months;   // who became ready in the last months, the latest last
};

// At most so many bars.
inline constexpr int MostHolds = 5;
inline constexpr int ShownMonths = 6;

// The ids of the groups that a person belongs to; row.groups is not looked at.
[[nodiscard]] QStringList groupsOf(const Standing &standing, const StandingRow &row);

// today: the day that the rows are of.
[[nodiscard]] StandingGroups standingGroups(const QList<StandingRow> &rows, QDate today);

}  // namespace vestibule::readiness
