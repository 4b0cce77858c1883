#include "core/workspace/setup.h"

#include "core/people/publishing.h"
#include "core/people/roster.h"
#include "core/people/session.h"

namespace vestibule::core {

namespace {

// Nobody can have typed a wrong password before the first sign-in.
class NoFailures : public SignInMemory
{
public:
    FailedSignIns failures(const QString &) override { return {}; }
    Result<void> remember(const QString &, const FailedSignIns &) override { return {}; }
};

Result<void> addPerson(Roster &roster, const SetUp &setUp, const SetUpPerson &entry)
{
    if (const auto created = roster.create(entry.person, setUp.founding.sample); !created)
        return std::unexpected(created.error());
    if (entry.person.role != Role::Trainee)
        return {};
    if (!entry.mentor.isEmpty())
        if (const auto appointed = roster.appointMentor(entry.person.login, entry.mentor); !appointed)
            return appointed;
    if (!entry.start.isValid())
        return {};
    return roster.assign(entry.person.login, {setUp.programme.id, setUp.version.id, entry.start, limitsOf(setUp.programme)});
}

}  // namespace

Result<Founded> setUpCompany(Store &store, const SetUp &setUp, qint64 now, SealCost cost)
{
    auto founded = foundCompany(store, setUp.founding, now, cost);
    if (!founded)
        return founded;
    NoFailures memory;
    SignInGuard guard(memory);
    const auto session = authenticate(store, guard, setUp.founding.hr.login, SecretBytes::fromText(setUp.founding.hr.password), now);
    if (!session)
        return std::unexpected(session.error());
    if (const auto installed = store.content().install(setUp.version, setUp.files); !installed)
        return std::unexpected(installed.error());
    const Actor hr = session->actor();
    if (const auto published = publish(store, hr, setUp.version, now); !published)
        return std::unexpected(published.error());
    Roster roster(store, hr, now, cost);
    for (const SetUpPerson &entry : setUp.people)
        if (const auto added = addPerson(roster, setUp, entry); !added)
            return std::unexpected(added.error());
    return founded;
}

}  // namespace vestibule::core
