// The plugin's tables in memory, by the names of its statements.
#pragma once
#include <vestibule/tables.h>

#include <QMap>

namespace vestibule::coldcall::test {

class RecordingTables final : public ITables
{
public:
    QMap<QString, QVariantMap> recordings;  // by event
    QMap<QString, QVariantMap> clients;     // by learner and activity
    std::optional<int> days;
    std::optional<Error> failWith;

    QFuture<Result<QList<QVariantMap>>> query(const TableCall &call) override
    {
        if (failWith)
            return ready(Result<QList<QVariantMap>>(std::unexpected(*failWith)));
        QList<QVariantMap> rows;
        if (call.name == QLatin1String("recordings"))
            rows = recordings.values();
        else if (call.name == QLatin1String("recording") && recordings.contains(event(call)))
            rows = {recordings[event(call)]};
        else if (call.name == QLatin1String("clients"))
            for (const QVariantMap &client : clients) {
                if (client[QStringLiteral("learner")] == call.parameters[QStringLiteral("learner")])
                    rows.append(client);
            }
        else if (call.name == QLatin1String("retention") && days)
            rows = {{{QStringLiteral("days"), *days}}};
        return ready(Result<QList<QVariantMap>>(rows));
    }

    QFuture<Result<qint64>> execute(const QList<TableCall> &calls) override
    {
        if (failWith)
            return ready(Result<qint64>(std::unexpected(*failWith)));
        qint64 changed = 0;
        for (const TableCall &call : calls)
            changed += run(call);
        return ready(Result<qint64>(changed));
    }

private:
    [[nodiscard]] static QString event(const TableCall &call) { return call.parameters[QStringLiteral("event")].toString(); }

    qint64 run(const TableCall &call)
    {
        if (call.name == QLatin1String("keep-recording")) {
            recordings.insert(event(call), call.parameters);
            return 1;
        }
        if (call.name == QLatin1String("keep-client") || call.name == QLatin1String("change-client")) {
            QVariantMap &client = clients[call.parameters[QStringLiteral("learner")].toString() + u'/' + call.parameters[QStringLiteral("activity")].toString()];
            const bool fillsIn = call.name == QLatin1String("keep-client");
            for (auto value = call.parameters.cbegin(); value != call.parameters.cend(); ++value)
                if (!fillsIn || !value->toString().isEmpty() || !client.contains(value.key()))
                    client.insert(value.key(), *value);
            return 1;
        }
        if (call.name == QLatin1String("delete-recording"))
            return recordings.remove(event(call));
        if (call.name == QLatin1String("delete-recordings-of")) {
            const QVariant learner = call.parameters[QStringLiteral("learner")];
            return recordings.removeIf([&](const auto &row) { return row.value()[QStringLiteral("learner")] == learner; });
        }
        if (call.name == QLatin1String("set-retention")) {
            days = call.parameters[QStringLiteral("days")].toInt();
            return 1;
        }
        return 0;
    }
};

}  // namespace vestibule::coldcall::test
