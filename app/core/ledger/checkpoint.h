// A checkpoint names the heads of chains as its author saw them: what it names can no longer be removed unseen.
#pragma once
#include "core/ledger/findings.h"
#include "core/store/ledgerstore.h"

#include <map>

namespace vestibule::core {

// A `checkpointed` draft over these heads; chains without an event are left out.
[[nodiscard]] EventDraft checkpointOf(const QHash<QString, ChainHead> &heads);

// HR's daily one: when there is none of the last 24 hours, over all heads that moved since a day before the last one. Older
// heads stand in older checkpoints, so that a company of 100,000 people does not write all heads every day.
[[nodiscard]] Result<std::optional<EventDraft>> dailyCheckpoint(LedgerStore &ledger, qint64 now);
// The one that goes with a sign-off: the learner's and the signer's chain.
[[nodiscard]] Result<EventDraft> signoffCheckpoint(LedgerStore &ledger, const QString &learner, const QString &signer);

// Holds all checkpoints against the chains while they stream by.
class CheckpointCheck
{
public:
    void note(const Event &checkpoint);
    void visit(const Event &event, Findings &findings);
    void reportMissing(Findings &findings) const;  // after the last event: what no event answered to

private:
    struct Expected {
        QString hash;
        QString checkpoint;  // event id
        qint64 at = 0;       // of the checkpoint
    };
    QHash<QString, std::map<qint64, Expected>> m_expected;  // by actor, then seq
};

}  // namespace vestibule::core
