// What a person sees and may write on PostgreSQL with psql and their own login: what their role allows, and nothing else.
#include "psqlserver.h"

#include "core/people/record.h"

#include <vestibule/verbs.h>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::core;
using namespace vestibule::test;

class RowSecurityTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<Server>(); }
    void cleanupTestCase() { m_server.reset(); }
    void sees_data();
    void sees();
    void forges_data();
    void forges();
    void keepsToTheVerbTable();
    void followsHrEvents();
    void losesTheLoginWithTheAccount();

private:
    std::unique_ptr<Server> m_server;
};

void RowSecurityTest::sees_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("rows");
    const auto id = [this](const QString &login) { return m_server->bed.id(login); };
    const QString events = u"SELECT count(*) FROM event WHERE learner = '%1'"_s;
    const QString learning = events + " AND verb NOT IN ('registered', 'certified', 'appointed', 'deactivated', 'reactivated')"_L1;
    const QString secrets = u"SELECT count(*) FROM private_part AS p JOIN event AS e ON e.id = p.event "
                            "WHERE e.verb = 'completed' AND e.learner = '%1'"_s;
    const auto row = [](const char *name, const QString &login, const QString &sql, const QString &rows) {
        QTest::newRow(name) << login << sql << rows;
    };
    row("trainee: own events", u"anna"_s, events.arg(id(u"anna"_s)), u"4"_s);
    row("trainee: others' events", u"anna"_s, learning.arg(id(u"boris"_s)), u"0"_s);
    row("trainee: what makes accounts", u"anna"_s, u"SELECT DISTINCT verb FROM event WHERE learner = '%1' ORDER BY verb"_s
                                                      .arg(id(u"boris"_s)), u"certified\nregistered"_s);
    row("trainee: own private part", u"anna"_s, secrets.arg(id(u"anna"_s)), u"1"_s);
    row("trainee: others' private part", u"anna"_s, u"SELECT count(*) FROM private_part WHERE event NOT IN "
                                                    "(SELECT id FROM event WHERE learner = '%1')"_s.arg(id(u"anna"_s)), u"0"_s);
    row("trainee: the company", u"anna"_s, u"SELECT count(*) FROM event WHERE verb = 'founded'"_s, u"1"_s);
    row("trainee: names in the own record", u"anna"_s, u"SELECT login FROM person ORDER BY login"_s, u"anna\nhelga\noleg"_s);
    row("trainee: own seal only", u"anna"_s, u"SELECT account = '%1' FROM key_seal"_s.arg(id(u"anna"_s)), u"t"_s);
    row("trainee: own drafts only", u"anna"_s, u"SELECT learner = '%1' FROM draft"_s.arg(id(u"anna"_s)), u"t"_s);
    row("trainee: others' account", u"anna"_s, u"SELECT count(*) FROM account WHERE learner = '%1'"_s.arg(id(u"boris"_s)), u"0"_s);
    row("trainee: others' standing", u"anna"_s, u"SELECT count(*) FROM standing WHERE learner <> '%1'"_s.arg(id(u"anna"_s)), u"0"_s);
    row("trainee: others' reviews", u"anna"_s, u"SELECT count(*) FROM review WHERE learner <> '%1'"_s.arg(id(u"anna"_s)), u"0"_s);
    row("trainee: others' attempts", u"anna"_s, u"SELECT count(*) FROM attempt_slot"_s, u"0"_s);
    row("trainee: through a role", u"anna"_s, u"SET ROLE vestibule_member; "_s + learning.arg(id(u"boris"_s)), u"0"_s);
    row("mentor: mentee", u"oleg"_s, events.arg(id(u"anna"_s)), u"4"_s);
    row("mentor: mentee's private part", u"oleg"_s, secrets.arg(id(u"anna"_s)), u"1"_s);
    row("mentor: not a mentee", u"oleg"_s, learning.arg(id(u"boris"_s)), u"0"_s);
    row("mentor: mentee's drafts", u"oleg"_s, u"SELECT count(*) FROM draft"_s, u"0"_s);
    row("mentor: names", u"oleg"_s, u"SELECT login FROM person ORDER BY login"_s, u"anna\nhelga\noleg"_s);
    row("HR: everybody", u"helga"_s, u"SELECT count(*) FROM person"_s, u"5"_s);
    row("HR: events", u"helga"_s, events.arg(id(u"boris"_s)), u"4"_s);
    row("HR: own seal only", u"helga"_s, u"SELECT account = '%1' FROM key_seal"_s.arg(id(u"helga"_s)), u"t"_s);
    row("administrator: nobody's events", u"arthur"_s, u"SELECT count(*) FROM event WHERE learner NOT IN ('', '%1') "
                                                           "AND verb NOT IN ('registered', 'certified')"_s.arg(id(u"arthur"_s)), u"0"_s);
    row("administrator: nobody's name", u"arthur"_s, u"SELECT count(*) FROM private_part WHERE event NOT IN "
                                                     "(SELECT id FROM event WHERE learner = '%1')"_s.arg(id(u"arthur"_s)), u"0"_s);
    row("administrator: nobody's account", u"arthur"_s, u"SELECT count(*) FROM account WHERE learner IN ('%1', '%2')"_s
                                                            .arg(id(u"anna"_s), id(u"boris"_s)), u"0"_s);
    row("administrator: nobody's reviews", u"arthur"_s, u"SELECT count(*) FROM review"_s, u"0"_s);
}

void RowSecurityTest::sees()
{
    QFETCH(QString, login);
    QFETCH(QString, sql);
    QFETCH(QString, rows);
    const Answer answer = m_server->psql(login, sql);
    QVERIFY2(answer.ok, qPrintable(answer.error));
    QCOMPARE(answer.out, rows);
}

void RowSecurityTest::forges_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<bool>("accepted");
    const Server &s = *m_server;
    const auto id = [&s](const QString &login) { return s.bed.id(login); };
    const auto row = [&](const char *name, const QString &login, const QHash<QString, QString> &wrong, bool accepted = false) {
        QTest::newRow(name) << login << s.forged(login, wrong) << accepted;
    };
    const auto at = [](qint64 minutes) { return QString::number(QDateTime::currentMSecsSinceEpoch() + minutes * 60'000); };
    row("about another learner", u"anna"_s, {{u"learner"_s, id(u"boris"_s)}});
    row("about the company", u"anna"_s, {{u"learner"_s, {}}});
    row("as another actor", u"anna"_s, {{u"actor"_s, id(u"oleg"_s)}, {u"verb"_s, u"scored"_s}});
    row("as the root", u"anna"_s, {{u"actor"_s, u"root"_s}, {u"seq"_s, u"0"_s}});
    for (const char *verb : {"scored", "approved", "granted", "opened", "voided", "registered", "certified", "appointed", "mentored",
                             "assigned", "reactivated", "erased", "nonsense", ""})
        row(qPrintable(u"verb “%1”"_s.arg(QLatin1String(verb))), u"anna"_s, {{u"verb"_s, QLatin1String(verb)}});
    for (const char *verb : {"founded", "published", "checkpointed"})
        row(qPrintable(u"company verb “%1”"_s.arg(QLatin1String(verb))), u"anna"_s, {{u"verb"_s, QLatin1String(verb)}, {u"learner"_s, {}}});
    row("agrees for a department that nobody is named for", u"oleg"_s,
        {{u"verb"_s, u"agreed"_s}, {u"learner"_s, {}}, {u"payload"_s, u"{\"department\":\"Sales\"}"_s}});
    row("mentor names himself", u"oleg"_s, {{u"verb"_s, u"entrusted"_s}, {u"learner"_s, {}},
                                            {u"payload"_s, u"{\"department\":\"Sales\",\"person\":\"%1\"}"_s.arg(id(u"oleg"_s))}});
    row("HR names a trainee", u"helga"_s, {{u"verb"_s, u"entrusted"_s}, {u"learner"_s, {}},
                                           {u"payload"_s, u"{\"department\":\"Sales\",\"person\":\"%1\"}"_s.arg(id(u"anna"_s))}});
    row("backdated", u"anna"_s, {{u"at"_s, at(-11)}});
    row("postdated", u"anna"_s, {{u"at"_s, at(11)}});
    row("before the last one", u"anna"_s, {{u"at"_s, at(-5)}});
    row("a gap", u"anna"_s, {{u"seq"_s, u"50"_s}});
    row("an old number", u"anna"_s, {{u"seq"_s, u"0"_s}});
    row("an id that is there", u"anna"_s, {{u"id"_s, s.bed.place.meddle(u"SELECT max(id) FROM event"_s)}});
    row("mentor about somebody else's trainee", u"oleg"_s, {{u"learner"_s, id(u"boris"_s)}, {u"verb"_s, u"scored"_s}});
    row("mentor judges himself", u"oleg"_s, {{u"verb"_s, u"approved"_s}});
    row("mentor opens a stage", u"oleg"_s, {{u"learner"_s, id(u"anna"_s)}, {u"verb"_s, u"opened"_s}});
    row("HR backdates", u"helga"_s, {{u"learner"_s, id(u"boris"_s)}, {u"verb"_s, u"approved"_s}, {u"at"_s, at(-11)}});
    row("administrator about others", u"arthur"_s, {{u"learner"_s, id(u"boris"_s)}, {u"verb"_s, u"scored"_s}});
    row("right: HR names a mentor", u"helga"_s, {{u"verb"_s, u"entrusted"_s}, {u"learner"_s, {}}, {u"at"_s, at(1)},
                                                 {u"payload"_s, u"{\"department\":\"Sales\",\"person\":\"%1\"}"_s.arg(id(u"oleg"_s))}}, true);
    row("right: trainee", u"anna"_s, {}, true);
    row("right: mentor", u"oleg"_s, {{u"learner"_s, id(u"anna"_s)}, {u"verb"_s, u"scored"_s}, {u"at"_s, at(1)}}, true);
}

void RowSecurityTest::forges()
{
    QFETCH(QString, login);
    QFETCH(QString, sql);
    QFETCH(bool, accepted);
    // Rolled back, so that the rows do not depend on each other.
    const Answer answer = m_server->psql(login, "BEGIN; "_L1 + sql + "; ROLLBACK"_L1);
    QVERIFY2(answer.ok == accepted, qPrintable(answer.error));
    if (!accepted)
        QVERIFY2(answer.error.contains("row-level security"_L1) || answer.error.contains("vestibule:event-"_L1)
                     || answer.error.contains("permission denied"_L1),
                 qPrintable(answer.error));
}

// The database's rule and the SDK's give the same answer to everything.
void RowSecurityTest::keepsToTheVerbTable()
{
    QStringList questions;
    QList<bool> expected;
    QStringList verbs{u"nonsense"_s};
    for (const VerbRule &rule : verbRules())
        verbs.append(QLatin1String(rule.verb));
    for (const QString &verb : verbs)
        for (const Role role : {Role::Trainee, Role::Mentor, Role::Hr, Role::Administrator, Role::Root})
            for (int bits = 0; bits < 8; ++bits) {
                const bool self = bits & 1, mentee = bits & 2, company = bits & 4;
                expected.append(mayAppend(verb, role, self, mentee, company));
                questions.append(u"('%1', '%2', %3, %4, %5)"_s.arg(verb, roleWord(role), self ? u"true"_s : u"false"_s,
                                                                   mentee ? u"true"_s : u"false"_s, company ? u"true"_s : u"false"_s));
            }
    const QStringList answers =
        m_server->bed.place.meddle(u"SELECT CAST(verb_allows(v, r, s, m, c) AS INTEGER) FROM (VALUES %1) AS q(v, r, s, m, c)"_s
                                       .arg(questions.join(u',')))
            .split(u'\n');
    QCOMPARE(answers.size(), expected.size());
    for (qsizetype i = 0; i < answers.size(); ++i)
        QVERIFY2(answers[i] == (expected[i] ? "1"_L1 : "0"_L1), qPrintable(questions[i]));
}

void RowSecurityTest::followsHrEvents()
{
    Bed &bed = m_server->bed;
    const auto helga = bed.open(u"helga"_s);
    const QString boris = bed.id(u"boris"_s);
    const QString events = u"SELECT count(*) > 0 FROM event WHERE learner = '%1' AND verb = 'completed'"_s.arg(boris);
    EventDraft mentored = bed.draft(verb::Mentored, u"boris"_s);
    mentored.payload = {{u"mentor"_s, bed.id(u"oleg"_s)}};
    (void)must(bed.append(*helga, u"helga"_s, mentored));
    QCOMPARE(m_server->psql(u"oleg"_s, events).out, u"t"_s);
    (void)must(bed.append(*helga, u"helga"_s, bed.draft(verb::Unmentored, u"boris"_s)));
    QCOMPARE(m_server->psql(u"oleg"_s, events).out, u"f"_s);

    EventDraft appointed = bed.draft(verb::Appointed, u"arthur"_s);
    appointed.payload = {{u"role"_s, u"hr"_s}};
    (void)must(bed.append(*helga, u"helga"_s, appointed));
    QCOMPARE(m_server->psql(u"arthur"_s, events).out, u"t"_s);
    appointed.payload = {{u"role"_s, u"administrator"_s}};
    (void)must(bed.append(*helga, u"helga"_s, appointed));
    QCOMPARE(m_server->psql(u"arthur"_s, events).out, u"f"_s);
    appointed.payload = {{u"role"_s, u"root"_s}};
    QVERIFY(!bed.append(*helga, u"helga"_s, appointed));
}

void RowSecurityTest::losesTheLoginWithTheAccount()
{
    Bed &bed = m_server->bed;
    const QString login = bed.addTrainee(u"carla"_s);
    const auto carla = bed.open(login);
    const auto helga = bed.open(u"helga"_s);
    EventDraft deactivated = bed.draft(verb::Deactivated, login);
    deactivated.payload = {{u"reason"_s, u"left"_s}};
    (void)must(bed.append(*helga, u"helga"_s, deactivated));
    QVERIFY(m_server->psql(login, u"SELECT 1"_s).error.contains("not permitted to log in"_L1));
    QCOMPARE(must(carla->ledger().count()), 0);  // the session that was open sees and writes nothing any more
    QCOMPARE(bed.append(*carla, login, bed.draft(verb::Experienced, login)).error().code, ErrorCode::Refused);
    EventDraft reactivated = bed.draft(verb::Reactivated, login);
    (void)must(bed.append(*helga, u"helga"_s, reactivated));
    QVERIFY(m_server->psql(login, u"SELECT 1"_s).ok);

    Append erased = appendOf(bed.draft(verb::Erased, login));
    erased.erase = bed.id(login);
    (void)must(helga->ledger().append(bed.author(u"helga"_s), erased, ++bed.now));
    QVERIFY(!m_server->psql(login, u"SELECT 1"_s).ok);
    QCOMPARE(bed.place.meddle(u"SELECT count(*) FROM pg_roles WHERE rolname = '%1'"_s.arg(databaseRole(login))), u"0"_s);
}

QTEST_GUILESS_MAIN(RowSecurityTest)
#include "tst_rowsecurity.moc"
