// The overview's rows: one line for each person, ready to show and to sort. Pure functions, safe on any thread.
#pragma once
#include "decision.h"
#include "report.h"

namespace vestibule::readiness {

struct StandingRow {
    QString person;       // id
    QString name, login, mentor;
    QStringList road;     // step states, one for each stage
    int stageNumber = -1; // of the current stage, from 0; -1: none, or ready
    QString stageId, stageTitle;
    QString stage;        // "2 of 4 · Products and first clients"
    int progress = 0;     // sorts the road: stages passed, then requirements met in the current one
    QDate due;            // of the current stage; invalid when there is nothing to be due
    bool late = false;
    bool ready = false;
    QDate readyDay;       // invalid: not ready
    bool assigned = false;
    QString holds;        // the requirement that is next
    QString holdsId;      // its id; empty when nothing holds
    QString why;
    QString owner;        // whose step it is
    qint64 lastProgress = 0;  // ms UTC
    QDate lastDay;
    QStringList groups;   // ids of the figures and bars that count the person: "late", "stage:products" … (see standinggroups.h)
    QString search;       // folded: name, login, stage, mentor and what holds them
};

[[nodiscard]] QList<StandingRow> standingRows(const Report &report);

}  // namespace vestibule::readiness
