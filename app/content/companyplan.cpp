#include "content/companyplan.h"

#include "content/text.h"
#include "core/services/clock.h"

#include <vestibule/readinesstext.h>

#include <algorithm>

namespace vestibule::content {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype FaultsShown = 3;

QDate dayIn(const QString &timezone, qint64 now)
{
    return core::SimulatedClock(QTimeZone(timezone.toLatin1()), now).today();
}

NewPerson personOf(const SampleAccount &account, const QString &language)
{
    return {account.login, account.names.value(language, account.names.value(u"en"_s)), account.role, account.password};
}

// The first HR account founds the company; the others follow, mentors before their mentees.
Result<void> addSamplePeople(core::SetUp &setUp, const QList<SampleAccount> &accounts, const QString &language, QDate firstDay)
{
    const auto hr = std::ranges::find(accounts, Role::Hr, &SampleAccount::role);
    if (hr == accounts.end())
        return fail(ErrorCode::InvalidArgument, Text::tr("This pack has no sample company."),
                    Text::tr("Choose a pack with a sample.toml, or set up a company of your own."));
    setUp.founding.hr = personOf(*hr, language);
    for (const SampleAccount &account : accounts) {
        if (account.login == hr->login)
            continue;
        const bool trainee = account.role == Role::Trainee;
        setUp.people.append({personOf(account, language), account.mentor, trainee ? firstDay : QDate()});
    }
    std::ranges::stable_partition(setUp.people, [](const core::SetUpPerson &p) { return p.person.role != Role::Trainee; });
    return {};
}

}  // namespace

Result<core::SetUp> planCompany(const NewCompany &company, const Pack &pack, const QString &language, qint64 now)
{
    core::SetUp setUp;
    setUp.founding.company = company.sample ? pack.version.text(language, u"pack"_s).title : company.name;
    setUp.founding.timezone = company.timezone.isEmpty() ? pack.version.timezone : company.timezone;
    setUp.founding.sample = company.sample;
    setUp.version = {pack.version.id, pack.version.pack, pack.version.label, 0};
    for (const PackFile &file : pack.files)
        setUp.files.insert(file.path, file.bytes);
    setUp.programme = pack.version.programme;
    setUp.founding.hr = company.hr;
    if (company.sample)
        if (const auto added = addSamplePeople(setUp, pack.accounts, language, dayIn(setUp.founding.timezone, now)); !added)
            return std::unexpected(added.error());
    return setUp;
}

Result<Pack> readSoundPack(const QString &folder, const CheckOptions &options)
{
    PackReading reading = readPack(readFolder(folder), options);
    if (reading.pack)
        return std::move(*reading.pack);
    QStringList faults;
    for (const Problem &problem : std::as_const(reading.problems))
        if (problem.severity == Problem::Severity::Error)
            faults << problem.text();
    return fail(ErrorCode::Malformed, Text::tr("The training content in %1 has %n fault(s).", nullptr, int(faults.size())).arg(folder),
                Text::tr("Mend it; “vestibule content check” lists everything.") + u'\n' + faults.mid(0, FaultsShown).join(u'\n'),
                Text::tr("Nothing was changed."), faults.join(u'\n'));
}

Result<QVariantList> publishedAccounts(core::Store &store, const QString &language)
{
    const auto inForce = store.content().inForce();
    if (!inForce || !*inForce)
        return QVariantList();
    const auto file = store.content().file((*inForce)->id, u"sample.toml"_s);
    if (!file)
        return QVariantList();
    QList<Problem> problems;
    QVariantList accounts;
    for (const SampleAccount &account : readSample(TomlTable::parse(u"sample.toml"_s, *file, problems), {u"en"_s, u"ru"_s})) {
        const auto known = store.accounts().byLogin(account.login);
        if (!known)
            return std::unexpected(known.error());
        if (!*known || !(*known)->sample)
            continue;
        accounts.append(QVariantMap{{u"login"_s, account.login},
                                    {u"name"_s, personOf(account, language).name},
                                    {u"role"_s, roleTitle(account.role)},
                                    {u"password"_s, account.password}});
    }
    return accounts;
}

}  // namespace vestibule::content
