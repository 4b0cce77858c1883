// The same program on PostgreSQL: an administrator prepares the server, people sign in with their own database roles.
#include "office.h"

#include "support/postgres.h"

#include <QJsonArray>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace vestibule::e2e;
using vestibule::test::PostgresDatabase;

class ServerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void notMigratedYet();
    void migrate();
    void setUp();
    void setUpTwice();
    void remembersTheServer();
    void people();
    void readiness();
    void refused_data();
    void refused();
    void wrongPassword();
    void verifyRebuildExport();
    void content();
    void changedTables_data();
    void changedTables();
    void forgedByHand();
    void withoutLogin();
    void badConninfo();

private:
    [[nodiscard]] Outcome call(const QStringList &arguments) const;
    [[nodiscard]] Outcome as(const QString &login, const QStringList &arguments, const QString &password = {}) const;

    QTemporaryDir m_folder;
    std::unique_ptr<PostgresDatabase> m_server;
};

void ServerTest::initTestCase() { m_server = std::make_unique<PostgresDatabase>(); }

Outcome ServerTest::call(const QStringList &arguments) const
{
    return run(arguments + QStringList{u"--data"_s, m_folder.path(), u"--store"_s, u"postgres:"_s + m_server->target(), u"--json"_s});
}

Outcome ServerTest::as(const QString &login, const QStringList &arguments, const QString &password) const
{
    return run(arguments + QStringList{u"--data"_s, m_folder.path(), u"--store"_s, u"postgres:"_s + m_server->target(), u"--json"_s, u"--as"_s, login},
               {password.isNull() ? passwordOf(login) : password, {}, {}});
}

void ServerTest::notMigratedYet()
{
    const Outcome refused = as(u"hr"_s, {u"people"_s});
    QCOMPARE(refused.exit, int(Refused));
    QVERIFY(!refused.errorMessage().isEmpty());
}

void ServerTest::migrate()
{
    QCOMPARE(call({u"migrate"_s}).exit, int(Usage));  // whose database?
    const Outcome wrong = call({u"migrate"_s, u"--admin"_s, m_server->target() + u" user=vestibule_owner password=guess"_s});
    QCOMPARE(wrong.exit, int(Refused));
    QVERIFY(!wrong.out.contains("guess") && !wrong.err.contains("guess"));
    for (int i = 0; i < 2; ++i) {  // again is no harm
        const Outcome done = call({u"migrate"_s, u"--admin"_s, m_server->adminConninfo()});
        QVERIFY2(done.exit == Done, done.err.constData());
    }
}

void ServerTest::setUp()
{
    const Outcome made = call({u"setup"_s, u"--sample"_s, u"aquilon"_s, u"--admin"_s, m_server->adminConninfo()});
    QVERIFY2(made.exit == Done, made.err.constData());
    QCOMPARE(made.json()["accounts"_L1].toArray().size(), 6);
    QCOMPARE(made.json()["trustRoot"_L1].toString().size(), 64);
}

void ServerTest::setUpTwice()
{
    const QString before = m_server->ask(u"SELECT count(*) FROM event"_s);
    const Outcome again = call({u"setup"_s, u"--sample"_s, u"aquilon"_s, u"--admin"_s, m_server->adminConninfo()});
    QCOMPARE(again.exit, int(Refused));
    QCOMPARE(again.errorCode(), u"conflict"_s);
    QCOMPARE(m_server->ask(u"SELECT count(*) FROM event"_s), before);
}

// Who set it up need not name the store every time; the password of the owner is not kept.
void ServerTest::remembersTheServer()
{
    const Outcome listed = run({u"people"_s, u"--data"_s, m_folder.path(), u"--json"_s, u"--as"_s, u"hr"_s}, {passwordOf(u"hr"_s), {}, {}});
    QVERIFY2(listed.exit == Done, listed.err.constData());
    QCOMPARE(listed.json()["people"_L1].toArray().size(), 6);
    QVERIFY(!bytesOf(m_folder.path() + u"/vestibule.ini"_s).contains("password"));
}

void ServerTest::people()
{
    const auto count = [this](const QString &login) { return as(login, {u"people"_s}).json()["people"_L1].toArray().size(); };
    QCOMPARE(count(u"anna"_s), 1);
    QCOMPARE(count(u"oleg"_s), 4);
    QCOMPARE(count(u"hr"_s), 6);
    QCOMPARE(count(u"admin"_s), 1);
}

void ServerTest::readiness()
{
    for (const QString &login : {u"hr"_s, u"oleg"_s, u"anna"_s}) {
        const Outcome shown = as(login, {u"readiness"_s, u"anna"_s, u"--at"_s, u"2099-01-31"_s});
        QVERIFY2(shown.exit == Done, shown.err.constData());
        QCOMPARE(shown.json()["stages"_L1].toArray().size(), 4);
    }
}

void ServerTest::refused_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("whose");
    QTest::newRow("trainee") << u"anna"_s << u"boris"_s;
    QTest::newRow("administrator") << u"admin"_s << u"anna"_s;
    QTest::newRow("mentor") << u"oleg"_s << u"hr"_s;
}

void ServerTest::refused()
{
    QFETCH(QString, login);
    QFETCH(QString, whose);
    const Outcome asked = as(login, {u"readiness"_s, whose});
    QCOMPARE(asked.exit, int(Refused));
    QVERIFY2(asked.errorCode() == "refused"_L1 || asked.errorCode() == "not-found"_L1, asked.out.constData());
    QVERIFY(!asked.errorMessage().isEmpty());
}

void ServerTest::wrongPassword()
{
    for (int i = 0; i < 3; ++i) {
        const Outcome wrong = as(u"daria"_s, {u"people"_s}, u"guess"_s);
        QCOMPARE(wrong.exit, int(Refused));
        QCOMPARE(wrong.errorCode(), u"unauthenticated"_s);
        QVERIFY(!wrong.out.contains("guess") && !wrong.err.contains("guess"));
    }
    QVERIFY(bytesOf(m_folder.path() + u"/vestibule.ini"_s).contains("count=3"));
}

void ServerTest::verifyRebuildExport()
{
    const Outcome verified = as(u"hr"_s, {u"ledger"_s, u"verify"_s});
    QVERIFY2(verified.exit == Done, (verified.out + verified.err).constData());
    QCOMPARE(verified.json()["ok"_L1], QJsonValue(true));
    const Outcome rebuilt = as(u"hr"_s, {u"ledger"_s, u"rebuild"_s});
    QVERIFY2(rebuilt.exit == Done, rebuilt.err.constData());
    QCOMPARE(as(u"hr"_s, {u"ledger"_s, u"verify"_s}).exit, int(Done));
    for (const QString &login : {u"anna"_s, u"oleg"_s, u"admin"_s}) {  // a part cannot be checked, and is no sign of tampering
        QCOMPARE(as(login, {u"ledger"_s, u"verify"_s}).exit, int(Refused));
        QCOMPARE(as(login, {u"ledger"_s, u"rebuild"_s}).exit, int(Refused));
    }
    const Outcome exported = as(u"anna"_s, {u"ledger"_s, u"export"_s});
    QCOMPARE(exported.exit, int(Done));
    QVERIFY(!exported.out.contains(m_server->ask(u"SELECT account FROM person WHERE login = 'boris'"_s).toUtf8()));
}

void ServerTest::changedTables_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("table");
    QTest::newRow("role raised") << u"UPDATE account SET role = 'hr' WHERE learner = (SELECT account FROM person WHERE login = 'anna')"_s << QString();  // the event that says otherwise
    QTest::newRow("key gone") << u"DELETE FROM account_key WHERE learner = (SELECT account FROM person WHERE login = 'boris')"_s << QString();
    QTest::newRow("standing invented") << u"INSERT INTO standing SELECT account, 'quiz:company-basics', 1, 1000000, 1, 0, 'completed' FROM person WHERE login = 'anna'"_s
                                       << u"standing"_s;
    QTest::newRow("cursor") << u"UPDATE projection_cursor SET position = 999999"_s << u"projection_cursor"_s;
}

// What the server's own administrator changed behind the ledger is named, and the ledger brings it back.
void ServerTest::changedTables()
{
    QFETCH(QString, sql);
    QFETCH(QString, table);
    QCOMPARE(m_server->ask(sql), QString());
    const Outcome bad = as(u"hr"_s, {u"ledger"_s, u"verify"_s});
    QVERIFY2(bad.exit == Problems, (bad.out + bad.err).constData());
    const QString first = bad.json()["first"_L1]["id"_L1].toString();
    QVERIFY2(table.isEmpty() ? !QUuid::fromString(first).isNull() : first == table, bad.out.constData());
    const Outcome rebuilt = as(u"hr"_s, {u"ledger"_s, u"rebuild"_s});
    QVERIFY2(rebuilt.exit == Done, rebuilt.err.constData());
    const Outcome good = as(u"hr"_s, {u"ledger"_s, u"verify"_s});
    QVERIFY2(good.exit == Done, good.out.constData());
}

// A database role may insert rows of its own; without a signature they count for nothing, and HR's check names them.
void ServerTest::forgedByHand()
{
    const auto met = [this] { return as(u"hr"_s, {u"readiness"_s, u"anna"_s}).json()["stages"_L1][0]["requirements"_L1].toArray(); };
    const QJsonArray before = met();
    const QString anna = m_server->ask(u"SELECT account FROM person WHERE login = 'anna'"_s);
    const QString id = u"01900000-0000-7000-8000-000000000001"_s;
    (void)m_server->ask(u"INSERT INTO event (id, learner, actor, key_id, seq, verb, activity, content, corrects, refs, payload, private_hash, at, "
                        "prev, hash, signature) SELECT '%2', '%1', '%1', key_id, (SELECT coalesce(max(seq), -1) + 1 FROM event WHERE actor = '%1'), "
                        "'completed', 'handbook:company', '', '', '[]', '', '', (extract(epoch FROM now()) * 1000)::bigint, '', repeat('0', 64), "
                        "repeat('0', 128) FROM account_key WHERE learner = '%1'"_s.arg(anna, id));
    QCOMPARE(m_server->ask(u"SELECT count(*) FROM event WHERE id = '%1'"_s.arg(id)), u"1"_s);
    QCOMPARE(met(), before);
    const Outcome verified = as(u"hr"_s, {u"ledger"_s, u"verify"_s});
    QCOMPARE(verified.exit, int(Problems));
    QCOMPARE(verified.json()["first"_L1]["id"_L1].toString(), id);
}

void ServerTest::content()
{
    const QTemporaryDir folder;
    const QString pack = folder.path() + u"/pack"_s;
    newVersionOfPack(pack);
    const Outcome refused = as(u"oleg"_s, {u"content"_s, u"install"_s, pack});
    QCOMPARE(refused.exit, int(Refused));
    QCOMPARE(m_server->ask(u"SELECT count(*) FROM content_version"_s), u"1"_s);
    const Outcome installed = as(u"hr"_s, {u"content"_s, u"install"_s, pack});
    QVERIFY2(installed.exit == Done, installed.err.constData());
    QCOMPARE(m_server->ask(u"SELECT count(*) FROM content_version"_s), u"2"_s);
}

void ServerTest::withoutLogin()
{
    const Outcome unknown = call({u"ledger"_s, u"verify"_s});
    QCOMPARE(unknown.exit, int(Refused));
    QVERIFY2(unknown.errorMessage().contains("--as"_L1), unknown.out.constData());
}

void ServerTest::badConninfo()
{
    const Outcome bad = run({u"people"_s, u"--data"_s, m_folder.path(), u"--store"_s, u"postgres:nonsense"_s, u"--as"_s, u"hr"_s, u"--json"_s},
                            {u"x"_s, {}, {}});
    QVERIFY(bad.exit == Refused || bad.exit == Usage);
    QVERIFY(!bad.errorMessage().isEmpty());
}

QTEST_GUILESS_MAIN(ServerTest)
#include "tst_server.moc"
