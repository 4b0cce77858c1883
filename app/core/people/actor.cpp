#include "core/people/actor.h"

#include "core/people/names.h"

#include <vestibule/ids.h>
#include <vestibule/readinesstext.h>
#include <vestibule/verbs.h>

#include <QCoreApplication>

namespace vestibule::core {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(People)
};

}  // namespace

Result<Person> stillActing(Store &store, const Actor &actor)
{
    const Result<std::optional<Person>> now = store.accounts().byId(actor.person.id);
    if (!now)
        return std::unexpected(now.error());
    if (!*now || !(*now)->active)
        return fail(ErrorCode::Refused, Text::tr("Your account was deactivated."), Text::tr("Ask HR."),
                    Text::tr("Nothing was recorded."));
    const Result<std::optional<KeySeal>> seal = store.accounts().seal(actor.person.id);
    if (!seal)
        return std::unexpected(seal.error());
    if ((*now)->role != actor.person.role || !*seal || (*seal)->keyId != actor.author.keyId)
        return fail(ErrorCode::Unauthenticated, Text::tr("HR changed your role or your password."), Text::tr("Sign in again."),
                    Text::tr("Nothing was recorded."));
    return **now;
}

bool isMenteeOf(const Person &learner, const Person &mentor)
{
    return mentor.role == Role::Mentor && learner.id != mentor.id && learner.mentor == mentor.id;
}

bool maySee(const Person &viewer, const Person &other)
{
    return viewer.id == other.id || viewer.role == Role::Hr || isMenteeOf(other, viewer);
}

Result<void> checkMayAppend(const QString &verb, const Person &actor, const Person *learner)
{
    const bool company = learner == nullptr;
    const bool self = !company && learner->id == actor.id;
    const bool mentee = !company && isMenteeOf(*learner, actor);
    if (mayAppend(verb, actor.role, self, mentee, company))
        return {};
    if (!verbRule(verb))
        return fail(ErrorCode::InvalidArgument, Text::tr("There is no verb “%1”.").arg(verb));
    return fail(
        ErrorCode::Refused,
        self ? Text::tr("You may not record “%1” about yourself.").arg(verb)
             : Text::tr("With your role, %1, you may not record “%2” about this person.").arg(roleTitle(actor.role), verb),
        Text::tr("Ask the person's mentor or HR."), Text::tr("Nothing was recorded."));
}

std::unexpected<Error> notYoursToSee(const QString &idOrLogin)
{
    return fail(ErrorCode::Refused, Text::tr("Nobody called “%1” is among those whose record you may see.").arg(idOrLogin),
                Text::tr("Check the spelling. A mentor sees their own mentees, HR sees everybody."));
}

std::unexpected<Error> noSuchPerson(const QString &idOrLogin)
{
    return fail(ErrorCode::NotFound, Text::tr("There is nobody called “%1”.").arg(idOrLogin),
                Text::tr("Check the spelling of the login."));
}

Result<Person> personOf(Store &store, const QString &idOrLogin)
{
    Result<std::optional<Person>> person =
        isUuid(idOrLogin) ? store.accounts().byId(idOrLogin) : store.accounts().byLogin(normalLogin(idOrLogin));
    if (!person)
        return std::unexpected(person.error());
    if (!*person)
        return noSuchPerson(idOrLogin);
    return **person;
}

}  // namespace vestibule::core
