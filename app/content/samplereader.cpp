#include "content/samplereader.h"

#include "content/packtext.h"

#include <algorithm>

namespace vestibule::content {

using namespace Qt::StringLiterals;

namespace {

constexpr int ShortestPassword = 8;

SampleAccount readAccount(TomlTable &table, const QStringList &languages)
{
    SampleAccount account;
    account.login = table.id(u"login");
    const QStringList roles{roleWord(Role::Trainee), roleWord(Role::Mentor), roleWord(Role::Hr), roleWord(Role::Administrator)};
    const auto role = roleFromWord(table.choice(u"role", roles));
    account.role = role.value_or(Role::Trainee);
    TomlTable names = table.table(u"name");
    for (const QString &language : languages)
        account.names.insert(language, names.string(language));
    account.password = table.string(u"password");
    if (!account.password.isEmpty() && account.password.size() < ShortestPassword)
        table.error(u"password", PackText::tr("the password is too short; use at least %1 characters").arg(ShortestPassword));
    account.mentor = table.id(u"mentor", Need::Optional);
    if (!account.mentor.isEmpty() && role && account.role != Role::Trainee)
        table.error(u"mentor", PackText::tr("only a trainee has a mentor; remove this line"));
    return account;
}

}  // namespace

QList<SampleAccount> readSample(TomlTable root, const QStringList &languages)
{
    QList<SampleAccount> accounts;
    QList<TomlTable> tables = root.tables(u"account");
    const auto byLogin = [&](const QString &login) { return std::ranges::find(accounts, login, &SampleAccount::login); };
    for (TomlTable &table : tables) {
        const SampleAccount account = readAccount(table, languages);
        if (!account.login.isEmpty() && byLogin(account.login) != accounts.end())
            table.error(u"login", PackText::tr("“%1” is there already; choose another login").arg(account.login));
        accounts.append(account);
    }
    for (qsizetype i = 0; i < tables.size(); ++i) {
        const QString mentor = accounts[i].mentor;
        const auto found = byLogin(mentor);
        if (!mentor.isEmpty() && (found == accounts.end() || found->role != Role::Mentor))
            tables[i].error(
                u"mentor",
                PackText::tr("there is no mentor with the login “%1”; add the account or correct the login").arg(mentor));
    }
    if (!tables.isEmpty() && std::ranges::none_of(accounts, [](const SampleAccount &a) { return a.role == Role::Hr; }))
        root.error(u"account", PackText::tr("nobody has the role “hr”; add an account that assigns programmes and mentors"));
    root.finish();
    return accounts;
}

}  // namespace vestibule::content
