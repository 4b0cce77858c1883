#include "bed.h"

#include "core/people/record.h"
#include "core/projections/projectors.h"

#include <vestibule/verbs.h>

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace vestibule::test {

using namespace Qt::StringLiterals;
using namespace core;

namespace {

class NoSignIns final : public SignInMemory
{
public:
    FailedSignIns failures(const QString &) override { return {}; }
    Result<void> remember(const QString &, const FailedSignIns &) override { return {}; }
};

Session signIn(Store &store, const QString &login, qint64 now)
{
    NoSignIns memory;
    SignInGuard guard(memory);
    return must(authenticate(store, guard, login, SecretBytes::fromText(Bed::passwordOf(login)), now));
}

std::shared_ptr<Signer> openSigner(Store &store, const QString &id, const QString &login)
{
    const auto seal = must(store.accounts().seal(id));
    return std::make_shared<Signer>(must(openSeal(*seal, SecretBytes::fromText(Bed::passwordOf(login)))));
}

}  // namespace

Place::Place(Engine engine)
{
    if (engine == Engine::Sqlite) {
        m_location = {Engine::Sqlite, m_folder.filePath(u"vestibule.db"_s)};
        return;
    }
    m_postgres = std::make_unique<PostgresDatabase>();
    m_location = {Engine::Postgres, m_postgres->target()};
}

QString Place::meddle(const QString &sql) const
{
    if (m_postgres)
        return m_postgres->ask(sql);
    QStringList rows;
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"meddle"_s);
        file.setDatabaseName(m_location.target);
        file.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
        QSqlQuery query(file);
        if (!file.open() || !QSqlQuery(file).exec(u"PRAGMA recursive_triggers = OFF"_s) || !(query = QSqlQuery(file)).exec(sql))
            rows = {"error: "_L1 + query.lastError().text()};
        while (query.next())
            rows.append(query.value(0).toString());
    }
    QSqlDatabase::removeDatabase(u"meddle"_s);
    return rows.join(u'\n');
}

Bed::Bed(Engine engine) : place(engine), now(QDateTime::currentMSecsSinceEpoch() - 5000)
{
    const SealCost cost = SealCost::cheapest();
    {
        const auto store = openForSetUp();
        founded = must(foundCompany(
            *store, {u"Aquilon"_s, u"Europe/Moscow"_s, {u"helga"_s, u"Helga Stein"_s, Role::Hr, passwordOf(u"helga"_s)}, false}, now,
            cost));
    }
    const auto store = open(u"helga"_s);
    const Session hr = signIn(*store, u"helga"_s, now);
    const Actor actor = hr.actor();
    Roster roster(*store, actor, ++now, cost);
    m_ids.insert(u"helga"_s, founded.hr.id);
    create(roster, u"oleg"_s, u"Oleg Ivanov"_s, Role::Mentor);
    create(roster, u"anna"_s, u"Anna Petrova"_s, Role::Trainee);
    create(roster, u"boris"_s, u"Boris Orlov"_s, Role::Trainee);
    create(roster, u"arthur"_s, u"Arthur Smirnov"_s, Role::Administrator);
    must(roster.appointMentor(u"anna"_s, u"oleg"_s));
    now += 100;
    for (auto it = m_ids.cbegin(); it != m_ids.cend(); ++it)
        m_signers.insert(it.key(), openSigner(*open(it.key()), *it, it.key()));
}

void Bed::create(Roster &roster, const QString &login, const QString &name, Role role)
{
    m_ids.insert(login, must(roster.create({login, name, role, passwordOf(login)})).id);
}

QString Bed::addTrainee(const QString &login)
{
    const auto store = open(u"helga"_s);
    const Session hr = signIn(*store, u"helga"_s, ++now);
    const Actor actor = hr.actor();
    Roster roster(*store, actor, ++now, SealCost::cheapest());
    create(roster, login, login, Role::Trainee);
    m_signers.insert(login, openSigner(*open(login), id(login), login));
    return login;
}

StoreCredentials Bed::credentials(const QString &login) { return {login, passwordOf(login)}; }

std::unique_ptr<Store> Bed::open(const QString &login, OpenMode mode) const
{
    auto store = must(storage::openStore(place.location(), credentials(login), mode));
    store->ledger().setProjectors(projectors());
    return store;
}

std::unique_ptr<Store> Bed::openForSetUp() const
{
    auto store = must(storage::openForSetUp(place.location(), place.adminConninfo()));
    store->ledger().setProjectors(projectors());
    return store;
}

Author Bed::author(const QString &login) const
{
    const auto signer = m_signers.value(login);
    return {id(login), signer->keyId(), [signer](const QByteArray &hash) { return signer->sign(hash); }};
}

EventDraft Bed::draft(const char *verb, const QString &learner, const QString &activity) const
{
    EventDraft draft;
    draft.verb = QLatin1String(verb);
    draft.learner = id(learner);
    draft.activity = activity;
    return draft;
}

Result<Event> Bed::append(Store &store, const QString &login, const EventDraft &draft)
{
    const Result<QList<Event>> events = store.ledger().append(author(login), appendOf(draft), ++now);
    return events ? Result<Event>(events->first()) : std::unexpected(events.error());
}

void Bed::limit(const QString &learner, const QString &activity, int attempts)
{
    EventDraft assigned = draft(verb::Assigned, learner);
    assigned.content = u"c1"_s;
    assigned.payload = {{u"programme"_s, u"sales"_s}, {u"start"_s, u"2026-01-12"_s},
                        {u"limits"_s, QJsonObject{{activity, attempts}}}};
    (void)must(append(*open(u"helga"_s), u"helga"_s, assigned));
}

void addEngines()
{
    QTest::addColumn<Engine>("engine");
    QTest::newRow("sqlite") << Engine::Sqlite;
    QTest::newRow("postgres") << Engine::Postgres;
}

}  // namespace vestibule::test
