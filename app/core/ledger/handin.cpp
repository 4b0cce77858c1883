#include "core/ledger/handin.h"

#include <QCoreApplication>

#include <algorithm>

namespace vestibule::core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Ledger)
};

}  // namespace

Result<void> checkNotHandedIn(LedgerStore &ledger, const Append &append)
{
    if (append.finishAttempt.isEmpty())
        return {};
    for (const EventDraft &draft : append.drafts) {
        EventQuery query;
        query.learner = draft.learner;
        query.verbs = {draft.verb};
        if (!draft.activity.isEmpty())
            query.activities = {draft.activity};
        const Result<QList<Event>> events = ledger.read(query);
        if (!events)
            return std::unexpected(events.error());
        if (std::ranges::any_of(*events, [&append](const Event &event) { return event.refs.contains(append.finishAttempt); }))
            return fail(ErrorCode::Conflict, Text::tr("This attempt was handed in already."), {}, Text::tr("The first hand-in counts."));
    }
    return {};
}

}  // namespace vestibule::core
