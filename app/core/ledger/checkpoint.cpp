#include "core/ledger/checkpoint.h"

#include <vestibule/verbs.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace vestibule::core {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 DayMs = 24 * 60 * 60 * 1000;
const auto DailyActivity = u"ledger:daily"_s;  // tells it from those of sign-offs

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LedgerVerify)
};

}  // namespace

EventDraft checkpointOf(const QHash<QString, ChainHead> &heads)
{
    QJsonObject named;
    for (auto head = heads.cbegin(); head != heads.cend(); ++head)
        if (head->seq >= 0)
            named.insert(head.key(), QJsonArray{head->seq, head->hash});
    EventDraft draft;
    draft.aboutCompany = true;
    draft.verb = QLatin1String(verb::Checkpointed);
    draft.payload = {{u"heads"_s, named}};
    return draft;
}

Result<std::optional<EventDraft>> dailyCheckpoint(LedgerStore &ledger, qint64 now)
{
    EventQuery query;
    query.verbs = {QLatin1String(verb::Checkpointed)};
    query.activities = {DailyActivity};
    query.limit = 1;
    const Result<QList<Event>> checkpoints = ledger.read(query);
    if (!checkpoints)
        return std::unexpected(checkpoints.error());
    const qint64 last = checkpoints->isEmpty() ? 0 : checkpoints->last().at;
    if (last > 0 && now - last < DayMs)
        return std::nullopt;

    Result<QHash<QString, ChainHead>> heads = ledger.heads();
    if (!heads)
        return std::unexpected(heads.error());
    heads->removeIf([last](const auto &head) { return head.value().at < last - DayMs; });
    EventDraft draft = checkpointOf(*heads);
    draft.activity = DailyActivity;
    return draft;
}

Result<EventDraft> signoffCheckpoint(LedgerStore &ledger, const QString &learner, const QString &signer)
{
    QHash<QString, ChainHead> heads;
    for (const QString &account : {learner, signer}) {
        const Result<ChainHead> head = ledger.head(account);
        if (!head)
            return std::unexpected(head.error());
        heads.insert(account, *head);
    }
    return checkpointOf(heads);
}

void CheckpointCheck::note(const Event &checkpoint)
{
    const QJsonObject heads = checkpoint.payloadObject()["heads"_L1].toObject();
    for (auto head = heads.begin(); head != heads.end(); ++head) {
        const QJsonArray place = head.value().toArray();
        m_expected[head.key()].try_emplace(place.at(0).toInteger(-1),
                                           Expected{place.at(1).toString(), checkpoint.id, checkpoint.at});
    }
}

void CheckpointCheck::visit(const Event &event, Findings &findings)
{
    const auto chain = m_expected.find(event.actor);
    if (chain == m_expected.end())
        return;
    const auto expected = chain->find(event.seq);
    if (expected == chain->end())
        return;
    if (expected->second.hash != event.hash)
        findings.add(Findings::Kind::Evidence, event,
                     Text::tr("The checkpoint %1 saw another event here: this one was put in its place later.")
                         .arg(expected->second.checkpoint));
    chain->erase(expected);
}

void CheckpointCheck::reportMissing(Findings &findings) const
{
    for (auto chain = m_expected.cbegin(); chain != m_expected.cend(); ++chain)
        for (const auto &[seq, expected] : *chain)
            findings.add(Findings::Kind::Evidence, expected.at, expected.checkpoint,
                         Text::tr("This checkpoint saw event %1 of the account %2, which is not there any more.")
                             .arg(seq)
                             .arg(chain.key()));
}

}  // namespace vestibule::core
