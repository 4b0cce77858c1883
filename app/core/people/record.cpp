#include "core/people/record.h"

#include "core/ledger/checkpoint.h"
#include "core/people/entitlement.h"
#include "core/people/newaccount.h"

#include <vestibule/ids.h>
#include <vestibule/verbs.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace vestibule::core {
namespace {

constexpr std::array AccountVerbs = {verb::Registered,  verb::Certified, verb::Appointed, verb::Deactivated,
                                     verb::Reactivated, verb::Erased,    verb::Mentored,  verb::Unmentored};
constexpr std::array CompanyVerbs = {verb::Founded, verb::Published, verb::Checkpointed, verb::Assigned};

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Ledger)
};

template <class Verbs>
bool isOneOf(QStringView word, const Verbs &verbs)
{
    return std::ranges::any_of(verbs, [word](const char *verb) { return word == QLatin1String(verb); });
}

// The learner of a draft; the account that a `registered` draft makes does not exist yet.
Result<std::optional<Person>> learnerOf(Store &store, const Append &append, const Person &actor, const EventDraft &draft)
{
    if (draft.aboutCompany)
        return std::nullopt;
    if (draft.learner == actor.id)
        return actor;
    if (append.newAccount && append.newAccount->id == draft.learner)
        return personOf(*append.newAccount);
    const Result<std::optional<Person>> person = store.accounts().byId(draft.learner);
    if (person && !*person)
        return noSuchPerson(draft.learner);
    return person;
}

// One may replace what one recorded by the like, HR also what another of HR recorded about the company; who judges a learner may also set aside what the learner did; HR everything
// but the events that make accounts.
bool mayCorrect(const Event &corrected, const EventDraft &draft, const Person &actor)
{
    if (corrected.learner != draft.learner || isReservedVerb(corrected.verb))
        return false;
    const bool voids = draft.verb == QLatin1String(verb::Voided);
    if (corrected.actor == actor.id || (corrected.learner.isEmpty() && actor.role == Role::Hr))
        return voids || corrected.verb == draft.verb;
    return voids && (corrected.actor == corrected.learner || actor.role == Role::Hr);
}

Result<void> checkFoundation(Store &store, const EventDraft &draft, const Person &actor)
{
    QStringList ids;
    for (const QString &id : draft.refs + QStringList{draft.corrects})
        if (isUuid(id) && !ids.contains(id))
            ids.append(id);
    if (draft.verb == QLatin1String(verb::Voided) && draft.corrects.isEmpty())
        return fail(ErrorCode::InvalidArgument, Text::tr("It is not said which event no longer counts."));
    if (ids.isEmpty())
        return {};
    EventQuery query;
    query.ids = ids;
    const Result<QList<Event>> found = store.ledger().read(query);
    if (!found)
        return std::unexpected(found.error());
    for (const QString &id : ids) {
        const auto event = std::ranges::find(*found, id, &Event::id);
        if (event == found->end())
            return fail(ErrorCode::NotFound, Text::tr("The event %1 that this rests on is not there.").arg(id), {},
                        Text::tr("Nothing was recorded."));
        if (id == draft.corrects && !mayCorrect(*event, draft, actor))
            return fail(ErrorCode::Refused, Text::tr("You may not correct this event."), Text::tr("Ask HR."),
                        Text::tr("Nothing was recorded."));
    }
    return {};
}

}  // namespace

Append appendOf(const EventDraft &draft)
{
    Append append;
    append.drafts = {draft};
    return append;
}

bool isReservedVerb(QStringView verb) { return isOneOf(verb, AccountVerbs) || isOneOf(verb, CompanyVerbs); }

Result<qint64> lastDeedOf(Store &store, const QString &account)
{
    const Result<ChainHead> head = store.ledger().head(account);
    return head ? Result<qint64>(head->at) : std::unexpected(head.error());
}

Result<QList<Event>> record(Store &store, const Actor &actor, Append append, qint64 now)
{
    const Result<Person> me = stillActing(store, actor);
    if (!me)
        return std::unexpected(me.error());
    Author author = actor.author;
    std::optional<EventDraft> checkpoint;
    for (EventDraft &draft : append.drafts) {
        if (!draft.aboutCompany && draft.learner.isEmpty())
            draft.learner = me->id;
        const Result<std::optional<Person>> learner = learnerOf(store, append, *me, draft);
        if (!learner)
            return std::unexpected(learner.error());
        Result<void> allowed = checkMayAppend(draft.verb, *me, *learner ? &**learner : nullptr);
        if (allowed)
            allowed = checkFoundation(store, draft, *me);
        if (!allowed)
            return std::unexpected(allowed.error());
        const Result<qint64> notBefore = checkEntitlement(store, draft, *me);
        if (!notBefore)
            return std::unexpected(notBefore.error());
        author.notBefore = std::max(author.notBefore, *notBefore);
        if (isOneOf(draft.verb, AccountVerbs) && !append.newAccount) {
            const Result<qint64> last = lastDeedOf(store, draft.learner);
            if (!last)
                return std::unexpected(last.error());
            author.notBefore = std::max(author.notBefore, *last);
        }
        if (draft.verb == QLatin1String(verb::Approved)) {
            Result<EventDraft> heads = signoffCheckpoint(store.ledger(), draft.learner, me->id);
            if (!heads)
                return std::unexpected(heads.error());
            checkpoint = std::move(*heads);
        }
    }
    if (checkpoint)
        append.drafts.append(*checkpoint);
    return store.ledger().append(author, append, now);
}

}  // namespace vestibule::core
