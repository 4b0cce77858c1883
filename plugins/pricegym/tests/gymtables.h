// The tables of the gym as its projectors fold them from the events of a desk, and its statements without SQL: tst_gymprojection shows that
// the databases answer alike.
#pragma once
#include "attempt/practicerows.h"
#include "attempt/projectors.h"
#include "support/fakedesk.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace vestibule::pricegym::test {

class GymTables final : public ITables
{
public:
    explicit GymTables(const vestibule::test::FakeLedger &ledger) : m_ledger(ledger) {}
    std::optional<Error> failed;

    QFuture<Result<QList<QVariantMap>>> query(const TableCall &call) override
    {
        if (failed)
            return ready(Result<QList<QVariantMap>>(std::unexpected(*failed)));
        QList<QVariantMap> rows;
        if (call.name == QLatin1String("levels"))
            rows = folded(LevelProjector());
        if (call.name == QLatin1String("hand-ins"))
            rows = totals(folded(HandInProjector()));
        if (call.name == QLatin1String("faults"))
            rows = faults(folded(HandInProjector()), call.parameters[QStringLiteral("most")].toInt());
        return ready(Result<QList<QVariantMap>>(rows));
    }
    QFuture<Result<qint64>> execute(const QList<TableCall> &) override { return ready(Result<qint64>(0)); }

private:
    static QVariant variantOf(const Cell &cell)
    {
        if (const auto *number = std::get_if<qint64>(&cell))
            return *number;
        const auto *text = std::get_if<QString>(&cell);
        return text ? QVariant(*text) : QVariant();
    }
    [[nodiscard]] QList<QVariantMap> folded(const Projector &projector) const
    {
        QList<ProjectedRow> rows;
        for (const Event &event : m_ledger.stored)
            for (const QList<Cell> &key : projector.keysOf(event)) {
                auto row = std::ranges::find(rows, key, &ProjectedRow::key);
                if (row == rows.end())
                    row = rows.insert(rows.end(), {key, QList<Cell>(projector.spec().values.size())});
                projector.apply(*row, event);
                row->exists = true;
            }
        QList<QVariantMap> maps;
        for (const ProjectedRow &row : rows) {
            QVariantMap map;
            for (qsizetype i = 0; i < row.key.size(); ++i)
                map.insert(QString::fromLatin1(projector.spec().key[i].name), variantOf(row.key[i]));
            for (qsizetype i = 0; i < row.values.size(); ++i)
                map.insert(QString::fromLatin1(projector.spec().values[i].name), variantOf(row.values[i]));
            maps.append(map);
        }
        return maps;
    }
    static QList<QVariantMap> totals(const QList<QVariantMap> &handIns)
    {
        QList<QVariantMap> rows;
        for (const QVariantMap &handIn : handIns) {
            auto row = std::ranges::find_if(rows, [&](const QVariantMap &one) {
                return one[QStringLiteral("learner")] == handIn[QStringLiteral("learner")] && one[QStringLiteral("activity")] == handIn[QStringLiteral("activity")];
            });
            if (row == rows.end())
                row = rows.insert(rows.end(), {{QStringLiteral("learner"), handIn[QStringLiteral("learner")]}, {QStringLiteral("activity"), handIn[QStringLiteral("activity")]}});
            (*row)[QStringLiteral("hand_ins")] = (*row)[QStringLiteral("hand_ins")].toInt() + 1;
            (*row)[QStringLiteral("passed")] = std::max((*row)[QStringLiteral("passed")].toInt(), handIn[QStringLiteral("passed")].toInt());
            (*row)[QStringLiteral("last_at")] = handIn[QStringLiteral("at")];
        }
        return rows;
    }
    static QList<QVariantMap> faults(const QList<QVariantMap> &handIns, int most)
    {
        QList<Event> events;
        for (const QVariantMap &handIn : handIns) {
            Event event;
            const QJsonArray cases = QJsonDocument::fromJson(handIn[QStringLiteral("cases")].toString().toUtf8()).array();
            event.payload = QJsonDocument(QJsonObject{{QStringLiteral("cases"), cases}}).toJson(QJsonDocument::Compact);
            events.append(event);
        }
        QList<QVariantMap> rows;
        for (const Fault &fault : faultsOf(events).mid(0, most))
            rows.append({{QStringLiteral("kind"), fault.kind}, {QStringLiteral("field"), fault.field}, {QStringLiteral("missed"), fault.missed}, {QStringLiteral("asked"), fault.asked}});
        return rows;
    }

    const vestibule::test::FakeLedger &m_ledger;
};

}  // namespace vestibule::pricegym::test
