#include "attempt/handin.h"

#include "run/replay.h"

#include <QJsonDocument>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

QByteArray handInOf(const Run &run, const QJsonObject &card)
{
    const QByteArray record = run.record().toBytes();
    if (card.isEmpty())
        return record;
    QJsonObject json = QJsonDocument::fromJson(record).object();
    json.insert("card"_L1, card);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QJsonObject cardOf(const QByteArray &handIn)
{
    return QJsonDocument::fromJson(handIn).object().value("card"_L1).toObject();
}

Run cutOff(const Script &script, const QByteArray &saved)
{
    if (const auto record = RunRecord::fromBytes(saved); record && !record->steps.isEmpty()) {
        if (auto run = replay(script, *record)) {
            if (run->phase() != Phase::Ended)
                run->hangUp(record->steps.constLast().at);
            return *run;
        }
    }
    Run run(script);
    run.start(0);
    run.hangUp(0);
    return run;
}

}  // namespace vestibule::coldcall
