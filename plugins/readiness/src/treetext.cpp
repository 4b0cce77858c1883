#include "treetext.h"

#include "words.h"

#include <QCoreApplication>

#include <algorithm>

namespace vestibule::readiness {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReadinessCommand)
};

QString requirementLine(const TreeRow &row)
{
    QStringList parts = {row.title};
    if (!row.note.isEmpty())
        parts.append(u"("_s + row.note + u")"_s);
    QStringList state;
    for (const QString &text : {row.why.isEmpty() ? row.stateText : row.why, row.owner, dateText(row.since)})
        if (!text.isEmpty())
            state.append(text);
    const QString mark = row.state->met ? u"[x] "_s : row.needless ? u"[-] "_s : u"[ ] "_s;
    return QString(2 * (row.depth + 1), u' ') + mark + parts.join(u' ') + u" – "_s + state.join(u" · "_s);
}

}  // namespace

QStringList treeLines(const Report &report, const ReportPerson &person)
{
    const Readiness &readiness = person.standing.readiness;
    const Explainer explainer = report.explainer(person);
    QStringList lines = {Words::tr("%1 (%2), as of the end of %3").arg(person.standing.person.name, person.standing.person.login, dateText(report.at)),
                         explainer.headline(readiness)};
    if (const QString next = explainer.nextStepText(readiness); !next.isEmpty())
        lines.append(Words::tr("Next step: %1").arg(next));
    int number = 0;
    for (const StageState &stage : readiness.stages) {
        lines.append(QString());
        lines.append(u"%1. %2 – %3"_s.arg(QString::number(++number), explainer.stageTitle(stage), explainer.stageNote(stage, report.at)));
        const auto rows = explainer.rows(stage);
        for (const TreeRow &row : rows)
            lines.append(requirementLine(row));
    }
    return lines;
}

QStringList overviewLines(const Report &report)
{
    QStringList lines = {Words::tr("As of the end of %1: %n new hire(s)", nullptr, int(report.people.size())).arg(dateText(report.at))};
    const QList<StandingRow> rows = standingRows(report);
    qsizetype nameWidth = 0;
    qsizetype loginWidth = 0;
    for (const StandingRow &row : rows) {
        nameWidth = std::max(nameWidth, row.name.size());
        loginWidth = std::max(loginWidth, row.login.size());
    }
    for (const StandingRow &row : rows) {
        QStringList parts = {row.stage};
        if (row.due.isValid())
            parts.append(row.late ? Words::tr("was due %1").arg(dateText(row.due)) : Words::tr("due %1").arg(dateText(row.due)));
        if (!row.ready && row.assigned)
            parts.append(Words::tr("%1 (%2)", "requirement (whose step)").arg(row.holds, row.owner));
        lines.append(row.name.leftJustified(nameWidth) + u"  "_s + row.login.leftJustified(loginWidth) + u"  "_s + parts.join(u" · "_s));
    }
    return lines;
}

}  // namespace vestibule::readiness
