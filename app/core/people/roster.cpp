#include "core/people/roster.h"

#include "core/crypto/scram.h"
#include "core/people/names.h"
#include "core/people/newaccount.h"
#include "core/people/record.h"

#include <vestibule/verbs.h>

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace vestibule::core {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(People)
};
QString nothingChanged() { return Text::tr("Nothing was changed."); }

EventDraft draftAbout(const Person &person, const char *verb, const QJsonObject &payload)
{
    EventDraft draft;
    draft.learner = person.id;
    draft.verb = QLatin1String(verb);
    draft.payload = payload;
    return draft;
}

Result<void> checkReason(const QString &reason)
{
    if (!reason.trimmed().isEmpty())
        return {};
    return fail(ErrorCode::InvalidArgument, Text::tr("No reason was given."),
                Text::tr("Say why in a few words; it is recorded."), nothingChanged());
}

Result<void> checkActive(const Person &person)
{
    if (person.active)
        return {};
    return fail(ErrorCode::Refused, Text::tr("The account of %1 is not active.").arg(person.name),
                Text::tr("Activate it first."), nothingChanged());
}

}  // namespace

QMap<QString, int> limitsOf(const Programme &programme)
{
    QMap<QString, int> limits;
    for (const Activity &activity : programme.activities)
        if (activity.attempts)
            limits.insert(activity.id, *activity.attempts);
    return limits;
}

Result<void> Roster::checkHr() const
{
    if (m_hr.person.role == Role::Hr)
        return {};
    return fail(ErrorCode::Refused, Text::tr("Only HR manages accounts."), Text::tr("Ask HR."), nothingChanged());
}

Result<Person> Roster::subject(const QString &idOrLogin) const
{
    if (const Result<void> hr = checkHr(); !hr)
        return std::unexpected(hr.error());
    Result<Person> person = personOf(m_store, idOrLogin);
    if (person && person->login.isEmpty())
        return fail(ErrorCode::Refused, Text::tr("This person was erased."), {}, nothingChanged());
    return person;
}

Result<void> Roster::checkOtherHrRemains(const Person &leaving) const
{
    if (leaving.role != Role::Hr || !leaving.active)
        return {};
    const Result<QList<Person>> people = m_store.accounts().people();
    if (!people)
        return std::unexpected(people.error());
    const bool other = std::ranges::any_of(*people, [&leaving](const Person &person) {
        return person.role == Role::Hr && person.active && person.id != leaving.id;
    });
    if (other)
        return {};
    return fail(ErrorCode::Refused, Text::tr("%1 is the last active HR account.").arg(leaving.name),
                Text::tr("Give somebody else the HR role first."), nothingChanged());
}

Result<void> Roster::checkHasNoMentees(const Person &mentor) const
{
    const Result<QList<Person>> people = m_store.accounts().people();
    if (!people)
        return std::unexpected(people.error());
    const auto mentees =
        std::ranges::count_if(*people, [&mentor](const Person &person) { return person.mentor == mentor.id && person.active; });
    if (mentees == 0)
        return {};
    return fail(ErrorCode::Refused, Text::tr("%1 still mentors %n person(s).", nullptr, int(mentees)).arg(mentor.name),
                Text::tr("Give them another mentor first."), nothingChanged());
}

Result<void> Roster::record(const Append &append) const
{
    const auto events = core::record(m_store, m_hr, append, m_now);
    return events ? Result<void>() : std::unexpected(events.error());
}

Result<Person> Roster::create(const NewPerson &person, bool sample)
{
    if (const Result<void> hr = checkHr(); !hr)
        return std::unexpected(hr.error());
    const Result<std::optional<Person>> taken = m_store.accounts().byLogin(normalLogin(person.login));
    if (!taken)
        return std::unexpected(taken.error());
    if (*taken)
        return fail(ErrorCode::Conflict, Text::tr("Somebody has the login “%1” already.").arg(normalLogin(person.login)),
                    Text::tr("Choose another one."), nothingChanged());
    Result<AccountPlan> plan = planAccount(person, sample, m_now, m_cost);
    if (!plan)
        return std::unexpected(plan.error());

    Append append;
    append.drafts = {plan->registered, plan->certified};
    append.newAccount = plan->account;
    if (const Result<void> done = record(append); !done)
        return std::unexpected(done.error());
    return personOf(plan->account);
}

Result<void> Roster::appoint(const QString &idOrLogin, Role role)
{
    const Result<Person> person = subject(idOrLogin);
    if (!person)
        return std::unexpected(person.error());
    if (person->role == role)
        return {};
    if (role == Role::Root)
        return fail(ErrorCode::InvalidArgument, Text::tr("The root is not a person's role."),
                    Text::tr("Choose trainee, mentor, HR or administrator."), nothingChanged());
    Result<void> allowed = checkActive(*person);
    if (allowed)
        allowed = checkOtherHrRemains(*person);
    if (allowed && person->role == Role::Mentor)
        allowed = checkHasNoMentees(*person);
    if (!allowed)
        return allowed;
    return record(appendOf(draftAbout(*person, verb::Appointed, {{u"role"_s, roleWord(role)}})));
}

Result<void> Roster::appointMentor(const QString &idOrLogin, const QString &mentorIdOrLogin)
{
    const Result<Person> learner = subject(idOrLogin);
    if (!learner)
        return std::unexpected(learner.error());
    if (mentorIdOrLogin.isEmpty())
        return learner->mentor.isEmpty() ? Result<void>() : record(appendOf(draftAbout(*learner, verb::Unmentored, {})));

    const Result<Person> mentor = subject(mentorIdOrLogin);
    if (!mentor)
        return std::unexpected(mentor.error());
    if (learner->mentor == mentor->id)
        return {};
    if (mentor->id == learner->id)
        return fail(ErrorCode::InvalidArgument, Text::tr("Nobody is their own mentor."), Text::tr("Choose somebody else."),
                    nothingChanged());
    if (mentor->role != Role::Mentor)
        return fail(ErrorCode::InvalidArgument, Text::tr("%1 is not a mentor.").arg(mentor->name),
                    Text::tr("Give them the role first, or choose a mentor."), nothingChanged());
    Result<void> allowed = checkActive(*learner);
    if (allowed)
        allowed = checkActive(*mentor);
    if (!allowed)
        return allowed;
    return record(appendOf(draftAbout(*learner, verb::Mentored, {{u"mentor"_s, mentor->id}})));
}

Result<void> Roster::assign(const QString &idOrLogin, const Assignment &assignment)
{
    const Result<Person> learner = subject(idOrLogin);
    if (!learner)
        return std::unexpected(learner.error());
    if (const Result<void> active = checkActive(*learner); !active)
        return active;
    if (assignment.programme.isEmpty() || assignment.content.isEmpty())
        return fail(ErrorCode::InvalidArgument, Text::tr("No programme was named."),
                    Text::tr("Install a content pack and choose one of it."), nothingChanged());
    if (!assignment.start.isValid())
        return fail(ErrorCode::InvalidArgument, Text::tr("The first day is not a date."), Text::tr("Choose a day."),
                    nothingChanged());

    QJsonObject limits;
    for (auto limit = assignment.limits.cbegin(); limit != assignment.limits.cend(); ++limit)
        limits.insert(limit.key(), limit.value());
    EventDraft draft = draftAbout(
        *learner, verb::Assigned,
        {{u"programme"_s, assignment.programme}, {u"start"_s, assignment.start.toString(Qt::ISODate)}, {u"limits"_s, limits}});
    draft.content = assignment.content;
    return record(appendOf(draft));
}

Result<void> Roster::resetPassword(const QString &idOrLogin, const QString &newPassword)
{
    const Result<Person> person = subject(idOrLogin);
    if (!person)
        return std::unexpected(person.error());
    if (person->id == m_hr.person.id)
        return fail(ErrorCode::InvalidArgument, Text::tr("This is your own account."),
                    Text::tr("Change your password in the settings."), nothingChanged());
    if (const Result<void> sound = checkPassword(newPassword, person->login); !sound)
        return sound;
    const Result<QList<AccountKey>> keys = m_store.accounts().keys();
    if (!keys)
        return std::unexpected(keys.error());
    const auto old =
        std::ranges::find_if(*keys, [&person](const AccountKey &key) { return key.account == person->id && !key.retired; });

    const SecretBytes password = SecretBytes::fromText(newPassword);
    const Result<KeySeal> seal = sealKey(Signer::generate(), person->id, password, m_cost);
    if (!seal)
        return std::unexpected(seal.error());
    Append append;
    append.drafts = {certificateFor(*seal, u"reset"_s, old == keys->end() ? QString() : old->keyId)};
    append.newSeal = *seal;
    append.newVerifier = scramVerifier(password);
    return record(append);
}

Result<void> Roster::setActive(const QString &idOrLogin, bool active, const QString &reason)
{
    const Result<Person> person = subject(idOrLogin);
    if (!person)
        return std::unexpected(person.error());
    if (person->active == active)
        return {};
    Result<void> allowed = checkReason(reason);
    if (allowed && !active)
        allowed = checkOtherHrRemains(*person);
    if (!allowed)
        return allowed;
    const char *verb = active ? verb::Reactivated : verb::Deactivated;
    return record(appendOf(draftAbout(*person, verb, {{u"reason"_s, reason.trimmed()}})));
}

Result<void> Roster::erase(const QString &idOrLogin, const QString &reason)
{
    const Result<Person> person = subject(idOrLogin);
    if (!person)
        return std::unexpected(person.error());
    if (person->id == m_hr.person.id)
        return fail(ErrorCode::Refused, Text::tr("This is your own account."), Text::tr("Ask another HR person to erase it."),
                    nothingChanged());
    Result<void> allowed = checkReason(reason);
    if (allowed)
        allowed = checkOtherHrRemains(*person);
    if (allowed)
        allowed = checkHasNoMentees(*person);
    if (!allowed)
        return allowed;
    Append append = appendOf(draftAbout(*person, verb::Erased, {{u"reason"_s, reason.trimmed()}}));
    append.erase = person->id;
    return record(append);
}

}  // namespace vestibule::core
