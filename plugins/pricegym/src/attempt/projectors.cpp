#include "attempt/projectors.h"

#include "attempt/memory.h"

#include <vestibule/verbs.h>

#include <QJsonArray>
#include <QJsonDocument>

namespace vestibule::pricegym {

using namespace Qt::StringLiterals;

namespace {

bool is(const Event &event, const char *verb) { return event.verb == QLatin1String(verb); }

bool isOfTheGym(const Event &event) { return !event.learner.isEmpty() && event.activity.startsWith("pricegym:"_L1); }

QString textOf(const QJsonArray &array) { return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)); }

QJsonArray casesOf(const Event &handIn) { return handIn.payloadObject().value("cases"_L1).toArray(); }

// Without what only replaying needs. A fault counts for a field that has a name.
QJsonArray keptOf(const QJsonArray &cases)
{
    QJsonArray kept;
    for (const QJsonValue &one : cases)
        kept.append(QJsonObject{{u"kind"_s, one["kind"_L1].toString()}, {u"mark"_s, one["mark"_L1].toInteger()}, {u"wrong"_s, one["wrong"_L1].toArray()}});
    return kept;
}

qint64 numberIn(const Cell &cell) { return std::holds_alternative<qint64>(cell) ? std::get<qint64>(cell) : 0; }
QString textIn(const Cell &cell) { return std::holds_alternative<QString>(cell) ? std::get<QString>(cell) : QString(); }

enum HandInColumn { OfLevel, At, Passed, Voided, Cases };
enum LevelColumn { LastAt, Remembered, Voids };

}  // namespace

// The hand-in itself, and those that the event judges or corrects.
QList<QList<Cell>> HandInProjector::keysOf(const Event &event) const noexcept
{
    if (!isOfTheGym(event))
        return {};
    QList<QList<Cell>> keys;
    if (is(event, verb::Completed))
        keys.append({Cell(event.learner), Cell(event.id)});
    if (is(event, verb::Scored) && event.passed.value_or(false) && !event.refs.isEmpty())
        keys.append({Cell(event.learner), Cell(event.refs.first())});
    if (!event.corrects.isEmpty())
        keys.append({Cell(event.learner), Cell(event.corrects)});
    return keys;
}

void HandInProjector::apply(ProjectedRow &row, const Event &event) const noexcept
{
    const QString id = textIn(row.key[1]);
    if (id == event.id)
        row.values = {Cell(event.activity), Cell(event.at), Cell(qint64(event.passed.value_or(false))), Cell(qint64(0)), Cell(textOf(keptOf(casesOf(event))))};
    else if (!row.exists)
        row.remove = true;  // it was not a hand-in
    else
        row.values[id == event.corrects ? Voided : Passed] = qint64(1);
}

QList<QList<Cell>> LevelProjector::keysOf(const Event &event) const noexcept
{
    if (!isOfTheGym(event))
        return {};
    return {{Cell(event.learner), Cell(event.activity)}};
}

void LevelProjector::apply(ProjectedRow &row, const Event &event) const noexcept
{
    row.values[LastAt] = event.at;
    row.values[Voids] = numberIn(row.values[Voids]) + (event.corrects.isEmpty() ? 0 : 1);
    Memory memory(QJsonDocument::fromJson(textIn(row.values[Remembered]).toUtf8()).array());
    if (is(event, verb::Completed))
        memory.add(casesOf(event));
    row.values[Remembered] = textOf(memory.toJson());
}

}  // namespace vestibule::pricegym
