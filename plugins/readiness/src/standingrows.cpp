#include "standingrows.h"

#include "standinggroups.h"
#include "words.h"

#include <vestibule/readinesstext.h>
#include <vestibule/textsearch.h>

#include <QCoreApplication>

#include <algorithm>

namespace vestibule::readiness {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReadinessOverview)
};

// More requirements than any stage has: stages passed weigh more than what is met in the current one.
constexpr int StageWeight = 1000;

void addRoad(StandingRow &row, const Readiness &readiness, const Explainer &explainer)
{
    for (int i = 0; i < int(readiness.stages.size()); ++i)
        row.road.append(stepState(readiness, i));
    if (readiness.stages.isEmpty())
        return;
    const int current = readiness.currentStage();
    row.progress = row.ready ? int(readiness.stages.size()) * StageWeight
                             : current * StageWeight + countMet(readiness.stages[current]).met;
    row.stage = row.ready ? Words::tr("Ready")
                          : Words::tr("%1 of %2: %3", "stage").arg(current + 1).arg(readiness.stages.size()).arg(
                                explainer.stageTitle(readiness.stages[current]));
    if (row.ready)
        return;
    row.due = readiness.stages[current].due;
    row.stageNumber = current;
    row.stageId = readiness.stages[current].id;
    row.stageTitle = explainer.stageTitle(readiness.stages[current]);
}

StandingRow rowOf(const Report &report, const ReportPerson &person)
{
    const Standing &standing = person.standing;
    StandingRow row;
    row.person = standing.person.id;
    row.name = standing.person.name;
    row.login = standing.person.login;
    row.mentor = report.names.value(standing.person.mentor);
    row.assigned = standing.assigned;
    if (!standing.assigned) {
        row.progress = -1;
        row.stage = Words::tr("No programme");
        row.holds = Words::tr("Assign a programme");
        row.owner = roleTitle(Role::Hr);
        return row;
    }
    const Readiness &readiness = standing.readiness;
    const Explainer explainer = report.explainer(person);
    row.ready = readiness.ready;
    row.late = isLate(readiness);
    addRoad(row, readiness, explainer);
    if (const RequirementState *step = nextStep(readiness)) {
        row.holds = explainer.requirementTitle(*step);
        row.holdsId = step->id;
        row.why = missingText(*step);
        row.owner = roleTitle(step->owner);
    } else if (row.ready) {
        row.readyDay = report.dayOf(readiness.readySince);
        row.holds = Words::tr("Ready since %1").arg(dateText(row.readyDay));
    }
    row.lastProgress = lastProgress(readiness);
    if (row.lastProgress > 0)
        row.lastDay = report.dayOf(row.lastProgress);
    return row;
}

}  // namespace

QList<StandingRow> standingRows(const Report &report)
{
    QList<StandingRow> rows;
    rows.reserve(report.people.size());
    for (const ReportPerson &person : report.people) {
        StandingRow row = rowOf(report, person);
        row.groups = groupsOf(person.standing, row);
        row.search = searchText({row.name, row.login, row.stage, row.mentor, row.holds, row.why, row.owner});
        rows.append(row);
    }
    return rows;
}

}  // namespace vestibule::readiness
