#include "attempt/practicerows.h"

#include "attempt/memory.h"

#include <QJsonDocument>
#include <QMap>

#include <algorithm>

namespace vestibule::pricegym {

using namespace Qt::StringLiterals;

namespace {

QString jsonTexts(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QJsonArray arrayIn(const QVariantMap &row, const QString &column) { return QJsonDocument::fromJson(row[column].toString().toUtf8()).array(); }

using Place = std::pair<QString, QString>;  // learner, activity

Place placeOf(const QVariantMap &row) { return {row[u"learner"_s].toString(), row[u"activity"_s].toString()}; }

// The memory of levels in which something was corrected, folded from the hand-ins that count.
QHash<Place, Memory> foldedAnew(const QList<QVariantMap> &disturbed)
{
    QHash<Place, Memory> memories;
    for (const QVariantMap &row : disturbed)
        memories[placeOf(row)].add(arrayIn(row, u"cases"_s));
    return memories;
}

}  // namespace

QList<TableCall> practiceCalls(const QStringList &learners, const QStringList &activities, int mostFaults)
{
    const QVariantMap whose{{u"learners"_s, jsonTexts(learners)}, {u"activities"_s, jsonTexts(activities)}};
    QVariantMap faults = whose;
    faults.insert(u"most"_s, mostFaults);
    return {{u"levels"_s, whose}, {u"hand-ins"_s, whose}, {u"disturbed"_s, whose}, {u"faults"_s, faults}};
}

QList<Practising> practisingOf(const PracticeRows &rows)
{
    const QHash<Place, Memory> anew = foldedAnew(rows.disturbed);
    QHash<QString, Practising> people;
    QList<QVariantMap> levels = rows.levels;  // what is to be practised is told in the order of the levels
    std::ranges::sort(levels, {}, placeOf);
    for (const QVariantMap &row : std::as_const(levels)) {
        Practising &person = people[row[u"learner"_s].toString()];
        person.lastAt = std::max(person.lastAt, row[u"last_at"_s].toLongLong());
        person.missed += row[u"voids"_s].toLongLong() > 0 ? anew.value(placeOf(row)).missed() : Memory(arrayIn(row, u"memory"_s)).missed();
    }
    for (const QVariantMap &row : rows.handIns) {
        Practising &person = people[row[u"learner"_s].toString()];
        person.handIns += row[u"hand_ins"_s].toInt();
        person.passed += row[u"passed"_s].toInt();
        person.handedInAt = std::max(person.handedInAt, row[u"last_at"_s].toLongLong());
    }
    QList<Practising> all;
    for (auto it = people.begin(); it != people.end(); ++it) {
        it->learner = it.key();
        all.append(*it);
    }
    std::ranges::sort(all, [](const Practising &a, const Practising &b) { return std::tie(b.lastAt, a.learner) < std::tie(a.lastAt, b.learner); });
    return all;
}

QList<Fault> faultsOf(const PracticeRows &rows)
{
    QList<Fault> faults;
    for (const QVariantMap &row : rows.faults)
        faults.append({row[u"kind"_s].toString(), row[u"field"_s].toString(), row[u"missed"_s].toInt(), row[u"asked"_s].toInt()});
    return faults;
}

}  // namespace vestibule::pricegym
