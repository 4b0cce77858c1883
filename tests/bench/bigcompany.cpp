#include "bigcompany.h"

#include "content/companyplan.h"
#include "core/people/record.h"
#include "core/people/session.h"
#include "core/projections/projectors.h"
#include "storage/storefactory.h"

#include <vestibule/verbs.h>

#include <QDir>
#include <QTimeZone>

namespace vestibule::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr auto PasswordOfHires = "of the bench"_L1;

QDate firstDay() { return {2026, 5, 4}; }

qint64 atNine(QDate day)
{
    return QDateTime(day, QTime(9, 0), QTimeZone("Europe/Moscow")).toMSecsSinceEpoch();
}

class NoFailures final : public core::SignInMemory
{
public:
    core::FailedSignIns failures(const QString &) override { return {}; }
    Result<void> remember(const QString &, const core::FailedSignIns &) override { return {}; }
};

QString loginOf(int hire) { return u"hire%1"_s.arg(hire, 5, 10, QLatin1Char('0')); }

// Short and long names in several scripts, and now and then one that nobody planned for.
QString nameOf(int hire)
{
    static constexpr std::array first = {"Anna", "Maximilian-Alexander", "Li", "Ekaterina", "José", "Oğuz", "Søren", "Владимир"};
    static constexpr std::array last = {"Smirnova", "O’Connor", "Kuznetsov-Preobrazhensky", "Li", "Иванова", "García Márquez", "Ng"};
    switch (hire % 20) {
    case 3: return QString(190, u'Ж') + QString::number(hire);
    case 7: return u"👩🏽🔧🎉 %1"_s.arg(hire);
    case 11: return u"محمد عبد الرحمن بن علي %1"_s.arg(hire);
    case 13: return u"שרה Anna-Maria לוי %1"_s.arg(hire);
    default:
        return u"%1 %2 %3"_s.arg(QString::fromUtf8(first[size_t(hire) % first.size()]), QString::fromUtf8(last[size_t(hire) % last.size()])).arg(hire);
    }
}

void addHires(core::SetUp &plan, int count)
{
    for (int i = 0; i < count; ++i)
        plan.people.append({{loginOf(i), nameOf(i), Role::Trainee, PasswordOfHires}, u"oleg"_s, firstDay()});
}

EventDraft draft(const char *verb, const QString &activity, const QJsonObject &payload = {})
{
    EventDraft made;
    made.verb = QLatin1String(verb);
    made.activity = activity;
    made.payload = payload;
    return made;
}

// What one new hire has done by now: a few pages, more by some than by others, and one reported day.
core::Append deedsOf(int hire)
{
    static constexpr std::array pages = {"handbook:company", "handbook:people", "handbook:programs", "handbook:shared-drives", "handbook:equipment"};
    core::Append append;
    for (size_t i = 0; i < size_t(hire) % (pages.size() + 1); ++i)
        append.drafts.append(draft(verb::Completed, QLatin1String(pages[i])));
    append.drafts.append(draft(verb::Reported, {}, {{u"review"_s, u"mentoring.daily"_s}, {u"day"_s, firstDay().toString(Qt::ISODate)}, {u"metrics"_s, QJsonObject{{u"calls"_s, 5 + hire % 20}}}}));
    return append;
}

Result<void> letWork(core::Store &store, int hires)
{
    NoFailures memory;
    core::SignInGuard guard(memory);
    const qint64 now = atNine(firstDay().addDays(1));
    for (int i = 0; i < hires; ++i) {
        const auto session = core::authenticate(store, guard, loginOf(i), core::SecretBytes::fromText(PasswordOfHires), now);
        if (!session)
            return std::unexpected(session.error());
        if (const auto done = core::record(store, session->actor(), deedsOf(i), now + i); !done)
            return std::unexpected(done.error());
    }
    return {};
}

// Puts text behind a file of the pack.
void append(content::PackSource &pack, const QString &path, const QString &text)
{
    for (content::PackFile &file : pack.files)
        if (file.path == path)
            file = content::packFile(path, file.bytes + text.toUtf8());
}

// The pages share one source: a pack may have 5,000 files, and what a list shows is the titles.
void addContent(content::PackSource &pack, int count)
{
    QString activities;
    QString titles;
    QString questions;
    for (int i = 0; i < count; ++i) {
        activities += u"\n[[activity]]\nid = \"handbook:more-%1\"\nkind = \"handbook.page\"\nsource = \"pages/company.md\"\nminutes = 4\n"_s.arg(i);
        titles += u"\n[activity.\"handbook:more-%1\"]\ntitle = \"Page %1 of the long handbook\"\nsummary = \"What to know about "
                  "subject %1, and whom to ask when it is not enough.\"\n"_s.arg(i);
        questions += u"\n// [id:many-%1] [tag:telephone]\n::Question %1::A client asks about article %1. What do you say first?{\n"
                     "\t=“Let me look it up for you.”#Right.\n\t~“I do not know.”#Nobody is helped by that.\n"
                     "\t~“Please call again.”#They will call somebody else.\n\t####Look it up, then answer.\n}\n"_s.arg(i);
    }
    // The activities stand before the stages in the file; tables of an array may come in any order.
    append(pack, u"programme.toml"_s, activities);
    for (const QString &language : {u"en"_s, u"ru"_s}) {
        append(pack, language + u"/texts.toml"_s, titles);
        append(pack, language + u"/questions/telephone.gift"_s, questions);
    }
}

Result<content::Pack> readPack(const QString &folder, int more)
{
    content::PackSource source = content::readFolder(folder);
    addContent(source, more);
    content::PackReading reading = content::readPack(source);
    if (!reading.pack)
        return fail(ErrorCode::Malformed, reading.problems.value(0).text());
    return std::move(*reading.pack);
}

Result<void> make(const QString &database, const QString &packFolder, Many many, int rows)
{
    const auto pack = readPack(packFolder, many == Many::Content ? rows : 0);
    if (!pack)
        return std::unexpected(pack.error());
    content::NewCompany company;
    company.sample = true;
    auto plan = content::planCompany(company, *pack, u"en"_s, atNine(firstDay()));
    if (!plan)
        return std::unexpected(plan.error());
    const int hires = many == Many::People ? rows : 0;
    addHires(*plan, hires);
    const auto store = storage::openForSetUp({core::StoreLocation::Engine::Sqlite, database}, {});
    if (!store)
        return std::unexpected(store.error());
    (*store)->ledger().setProjectors(core::projectors());
    if (const auto founded = core::setUpCompany(**store, *plan, atNine(firstDay()), core::SealCost::cheapest()); !founded)
        return std::unexpected(founded.error());
    return letWork(**store, hires);
}

Result<QString> idOf(const QString &database, const QString &login)
{
    const auto store = storage::openStore({core::StoreLocation::Engine::Sqlite, database}, {}, storage::OpenMode::ReadOnly);
    if (!store)
        return std::unexpected(store.error());
    const auto person = core::personOf(**store, login);
    return person ? Result<QString>(person->id) : std::unexpected(person.error());
}

// Only what is complete gets the name by which it is found again.
Result<void> makeFolder(const QString &root, const QString &packFolder, Many many, int rows)
{
    const QString unfinished = root + u".unfinished"_s;
    QDir(unfinished).removeRecursively();
    QDir().mkpath(unfinished);
    const auto done = make(compose::DataFolder::at(unfinished).database(), packFolder, many, rows);
    if (!done)
        return done;
    QDir(root).removeRecursively();
    return QDir().rename(unfinished, root) ? Result<void>() : fail(ErrorCode::Io, u"“%1” could not be made."_s.arg(root));
}

}  // namespace

Result<BigCompany> bigCompany(const QString &folder, const compose::Installation &installation, Many many, int rows)
{
    const QString name = u"%1-%2"_s.arg(many == Many::People ? "people"_L1 : "content"_L1).arg(rows);
    BigCompany company{compose::DataFolder::at(folder + u'/' + name), {}, firstDay().addDays(2)};
    const QString login = many == Many::People ? loginOf(rows / 2) : u"anna"_s;
    auto learner = idOf(company.data.database(), login);
    if (!learner) {  // not made yet, or for tables that have changed since
        const auto done = makeFolder(company.data.root, installation.content + u"/aquilon"_s, many, rows);
        if (!done)
            return std::unexpected(done.error());
        learner = idOf(company.data.database(), login);
    }
    if (!learner)
        return std::unexpected(learner.error());
    company.someLearner = *learner;
    return company;
}

}  // namespace vestibule::bench
