#include "cli/commands/commands.h"

#include "content/companyplan.h"

#include <vestibule/readinesstext.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace vestibule::cli {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Command)
};

// The shipped packs that bring a company with them.
QStringList samples(const QString &shipped)
{
    QStringList names = QDir(shipped).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    names.removeIf([&](const QString &name) { return !QFileInfo::exists(shipped + u'/' + name + u"/sample.toml"_s); });
    return names;
}

Result<content::NewCompany> describe(const CommandCall &call, Environment &environment)
{
    const auto given = [&](const QString &name) { return call.arguments.value(name).toString(); };
    content::NewCompany company;
    company.timezone = given(u"timezone"_s);
    company.packFolder = given(u"content"_s);
    const QString sample = given(u"sample"_s);
    if (!sample.isEmpty()) {
        const QStringList known = samples(environment.shippedContent());
        if (!known.contains(sample))
            return fail(ErrorCode::NotFound, Text::tr("There is no sample company “%1”.").arg(sample),
                        Text::tr("Choose one of these: %1.").arg(known.join(u", "_s)), Text::tr("No company was set up."));
        company.sample = true;
        company.packFolder = environment.shippedContent() + u'/' + sample;
        return company;
    }
    company.name = given(u"company"_s);
    company.hr = {given(u"hr-login"_s), given(u"hr-name"_s), Role::Hr, {}};
    if (company.name.isEmpty() || company.hr.login.isEmpty() || company.hr.name.isEmpty())
        return fail(ErrorCode::InvalidArgument, Text::tr("It is not said which company to set up."),
                    Text::tr("Write --sample aquilon, or --company NAME --hr-login LOGIN --hr-name NAME."));
    auto password = environment.password(Text::tr("New password of %1: ").arg(company.hr.login));
    if (!password)
        return std::unexpected(password.error());
    company.hr.password = *password;
    return company;
}

QJsonObject accountJson(const NewPerson &person, bool published)
{
    QJsonObject account{{u"login"_s, person.login}, {u"role"_s, roleWord(person.role)}};
    if (published)
        account.insert(u"password"_s, person.password);
    return account;
}

void report(const core::SetUp &setUp, const core::Founded &founded, CommandOutput &output)
{
    const bool sample = setUp.founding.sample;
    QList<NewPerson> people{setUp.founding.hr};
    for (const core::SetUpPerson &entry : setUp.people)
        people.append(entry.person);
    QJsonArray accounts;
    output.line(Text::tr("%1 is set up.").arg(setUp.founding.company));
    for (const NewPerson &person : std::as_const(people)) {
        accounts.append(accountJson(person, sample));
        output.line(u"  %1  %2  %3"_s.arg(person.login.leftJustified(10), roleTitle(person.role).leftJustified(16),
                                          sample ? person.password : QString()));
    }
    output.line(Text::tr("Trust root: %1").arg(founded.trustRoot));
    QJsonObject document{{u"accounts"_s, accounts}, {u"trustRoot"_s, founded.trustRoot}};
    if (!sample) {
        output.line(Text::tr("Recovery phrase, shown only now; write it down and lock it away:"));
        output.line(founded.recoveryPhrase);
        document.insert(u"recoveryPhrase"_s, founded.recoveryPhrase);
    }
    output.json(document);
}

}  // namespace

Result<Exit> setUp(const CommandCall &call, CommandOutput &output, Environment &environment)
{
    const auto company = describe(call, environment);
    if (!company)
        return std::unexpected(company.error());
    const QString folder = company->packFolder.isEmpty() ? environment.shippedContent() + u"/aquilon"_s : company->packFolder;
    const auto pack = content::readSoundPack(folder, {});
    if (!pack)
        return std::unexpected(pack.error());
    const auto plan = content::planCompany(*company, *pack, environment.language(), environment.now());
    if (!plan)
        return std::unexpected(plan.error());
    const auto founded = environment.setUp(*plan, call.arguments.value(u"admin"_s).toString());
    if (!founded)
        return std::unexpected(founded.error());
    report(*plan, *founded, output);
    return Exit::Done;
}

}  // namespace vestibule::cli
