#include "shell/homepeople.h"

#include "shell/homemodel.h"

#include <vestibule/figures.h>

#include <QLocale>

#include <algorithm>

namespace vestibule::shell {

using namespace Qt::StringLiterals;

namespace {

bool isLateNow(const Standing &standing) { return belongsTo(standing, Figure::Late); }

QVariantMap figureOf(const QList<Standing> &standings, Figure figure)
{
    const auto count = std::ranges::count_if(standings, [figure](const Standing &s) { return belongsTo(s, figure); });
    return {{u"value"_s, QLocale().toString(qint64(count))},
            {u"label"_s, figureTitle(figure)},
            {u"viewId"_s, u"readiness.overview"_s},
            {u"arguments"_s, QVariantMap{{u"group"_s, figureWord(figure)}}}};
}

QList<const Standing *> firstOf(const QList<Standing> &standings)
{
    QList<const Standing *> first;
    for (const bool wanted : {true, false})
        for (const Standing &s : standings)
            if (first.size() < HomeRows && isLateNow(s) == wanted)
                first.append(&s);
    return first;
}

QString noteOf(const Standing &s)
{
    if (!s.assigned)
        return HomeModel::tr("no programme yet");
    if (s.readiness.ready)
        return HomeModel::tr("ready for independent work");
    const int stage = s.readiness.currentStage() + 1;
    return isLateNow(s) ? HomeModel::tr("late in stage %1").arg(stage) : HomeModel::tr("stage %1 of %2").arg(stage).arg(s.readiness.stages.size());
}

QVariantMap rowOf(const Standing &s)
{
    return {{u"title"_s, s.person.name},
            {u"note"_s, noteOf(s)},
            {u"state"_s, isLateNow(s) ? u"late"_s : s.readiness.ready ? u"ready"_s : u"new"_s},
            {u"viewId"_s, u"readiness.person"_s},
            {u"arguments"_s, QVariantMap{{u"learner"_s, s.person.id}}}};
}

}  // namespace

QVariantMap homeRest(qsizetype count, const QString &viewId)
{
    return {{u"title"_s, HomeModel::tr("and %Ln more", nullptr, int(count))}, {u"note"_s, QString()}, {u"state"_s, u"new"_s}, {u"viewId"_s, viewId}};
}

HomePeople homePeople(const QList<Standing> &standings)
{
    HomePeople people;
    for (const Figure figure : Figures)
        people.figures.append(figureOf(standings, figure));
    for (const Standing *standing : firstOf(standings))
        people.rows.append(rowOf(*standing));
    if (standings.size() > HomeRows)
        people.rows.append(homeRest(standings.size() - HomeRows, u"readiness.overview"_s));
    return people;
}

}  // namespace vestibule::shell
