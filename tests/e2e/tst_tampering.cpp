// Somebody with a sqlite3 shell changes the record behind the program's back: `ledger verify` names what and why.
#include "office.h"

#include "core/crypto/signer.h"
#include "core/people/names.h"
#include "storage/storefactory.h"

#include <vestibule/verbs.h>

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::e2e;

class TamperingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void anyByte_data();
    void anyByte();
    void sameMeaningOtherBytes_data();
    void sameMeaningOtherBytes();
    void privateParts_data();
    void privateParts();
    void removedRow();
    void removedBeforeCheckpoint();
    void swappedPair_data();
    void swappedPair();
    void forgedAccount_data();
    void forgedAccount();
    void forgedKey();
    void untouched();

private:
    void restore() const;
    [[nodiscard]] QStringList rows(const QString &query) const { return m_office.sql(query).split(u'\n', Qt::SkipEmptyParts); }
    [[nodiscard]] bool isEvent(const QString &id) const
    {
        return m_office.sql(u"SELECT count(*) FROM event WHERE id = '%1'"_s.arg(id)) == "1"_L1;
    }
    // Verifies after the statements; the id of the first bad fact, or why that did not go as it should.
    QString firstBad(const QString &statements, QString *why = nullptr) const;

    Office m_office;
    QByteArray m_sound;
};

// A record with something of everything: hand-ins with private parts, and a checkpoint of HR.
void TamperingTest::initTestCase()
{
    m_office.colleague({u"hand-in"_s, u"anna"_s, u"quiz:company-basics"_s});
    QCOMPARE(m_office.as(u"hr"_s, {u"people"_s}).exit, int(Done));
    m_office.colleague({u"hand-in"_s, u"boris"_s, u"quiz:company-basics"_s});
    for (const QString &trigger : rows(u"SELECT name FROM sqlite_master WHERE type = 'trigger'"_s))
        m_office.sql(u"DROP TRIGGER %1"_s.arg(trigger));
    m_sound = m_office.databaseBytes();
}

void TamperingTest::init() { restore(); }

void TamperingTest::restore() const
{
    QFile::remove(m_office.database() + u"-wal"_s);
    QFile::remove(m_office.database() + u"-shm"_s);
    QFile file(m_office.database());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(m_sound), m_sound.size());
}

QString TamperingTest::firstBad(const QString &statements, QString *why) const
{
    restore();
    m_office.sql(statements);
    const Outcome verified = m_office.verify();
    const QJsonObject first = verified.json()["first"_L1].toObject();
    if (verified.exit != Problems || verified.json()["ok"_L1] != QJsonValue(false) || first["why"_L1].toString().isEmpty())
        return u"exit %1: %2%3"_s.arg(verified.exit).arg(QString::fromUtf8(verified.out), QString::fromUtf8(verified.err));
    if (why)
        *why = first["why"_L1].toString();
    return first["id"_L1].toString();
}

void TamperingTest::anyByte_data()
{
    QTest::addColumn<QString>("column");
    for (const char *column : {"position", "id", "learner", "actor", "key_id", "seq", "verb", "activity", "content", "score", "passed",
                               "corrects", "refs", "payload", "private_hash", "at", "prev", "hash", "signature"})
        QTest::newRow(column) << QString::fromLatin1(column);
}

// In one event of each verb and in the newest one, one byte somewhere in the column.
void TamperingTest::anyByte()
{
    QFETCH(QString, column);
    static const QStringList numbers{u"position"_s, u"seq"_s, u"score"_s, u"passed"_s, u"at"_s};
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    const QStringList positions = rows(u"SELECT max(position) FROM event GROUP BY verb"_s);
    QVERIFY(positions.size() >= 8);
    for (const QString &position : positions) {
        const QString row = u" WHERE position = "_s + position;
        restore();
        const int length = m_office.sql(u"SELECT length(%1) FROM event"_s.arg(column) + row).toInt();
        QString value;
        if (column == "passed"_L1)
            value = u"1 - coalesce(passed, 0)"_s;
        else if (numbers.contains(column))
            value = u"coalesce(%1, 0) + 1000"_s.arg(column);
        else if (length == 0)
            value = u"'x'"_s;
        else
            value = u"substr(%1, 1, %2) || iif(substr(%1, %2 + 1, 1) = '0', '1', '0') || substr(%1, %2 + 2)"_s.arg(column).arg(random.bounded(length));
        const QString changed = m_office.sql(u"SELECT id FROM event"_s + row);
        const QString bad = firstBad(u"UPDATE event SET %1 = %2%3"_s.arg(column, value, row));
        QVERIFY2(isEvent(bad), qPrintable(u"event %1, seed %2: %3"_s.arg(position).arg(seed).arg(bad)));
        // Moved elsewhere, an event leaves a gap, and what is reported is the event behind the gap.
        static const QStringList moves{u"position"_s, u"id"_s, u"actor"_s, u"learner"_s, u"seq"_s, u"at"_s};
        if (!moves.contains(column))
            QCOMPARE(bad, changed);
    }
}

void TamperingTest::sameMeaningOtherBytes_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("upper-case hash") << u"UPDATE event SET hash = upper(hash) WHERE position = %1"_s;
    QTest::newRow("upper-case signature") << u"UPDATE event SET signature = upper(signature) WHERE position = %1"_s;
    QTest::newRow("upper-case id") << u"UPDATE event SET id = upper(id) WHERE position = %1"_s;
    QTest::newRow("a space in the refs") << u"UPDATE event SET refs = refs || ' ' WHERE position = %1"_s;
    QTest::newRow("refs that are none") << u"UPDATE event SET refs = substr(refs, 1, length(refs) - 1) || ',1]' WHERE position = %1"_s;
    QTest::newRow("a space in the payload") << u"UPDATE event SET payload = payload || ' ' WHERE position = %1"_s;
    QTest::newRow("a byte that is no text") << u"UPDATE event SET payload = CAST(CAST(payload AS BLOB) || x'ff' AS TEXT) WHERE position = %1"_s;
    QTest::newRow("a hidden end") << u"UPDATE event SET activity = activity || char(0) || 'x' WHERE position = %1"_s;
}

// The newest event, so that no chain behind it gives it away.
void TamperingTest::sameMeaningOtherBytes()
{
    QFETCH(QString, statement);
    const QString newest = m_office.sql(u"SELECT max(position) FROM event"_s);
    const QString bad = firstBad(statement.arg(newest));
    QCOMPARE(bad, m_office.sql(u"SELECT id FROM event WHERE position = "_s + newest));
}

void TamperingTest::privateParts_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("changed") << u"UPDATE private_part SET body = CAST(substr(body, 1, 4) || x'7e' || substr(body, 6) AS BLOB) WHERE event = '%1'"_s;
    QTest::newRow("shortened") << u"UPDATE private_part SET body = substr(body, 1, length(body) - 1) WHERE event = '%1'"_s;
    QTest::newRow("emptied") << u"UPDATE private_part SET body = x'' WHERE event = '%1'"_s;
    QTest::newRow("another's") << u"UPDATE private_part SET body = (SELECT body FROM private_part WHERE event <> '%1') WHERE event = '%1'"_s;
    QTest::newRow("removed") << u"DELETE FROM private_part WHERE event = '%1'"_s;
}

void TamperingTest::privateParts()
{
    QFETCH(QString, statement);
    const QStringList events = rows(u"SELECT event FROM private_part"_s);
    QVERIFY(events.size() >= 7);
    for (const QString &event : events)
        QCOMPARE(firstBad(statement.arg(event)), event);
    const QString plain = m_office.sql(u"SELECT max(id) FROM event WHERE private_hash = ''"_s);
    QCOMPARE(firstBad(u"INSERT INTO private_part VALUES ('%1', x'00')"_s.arg(plain)), plain);
}

// What stood behind it in its author's chain misses it.
void TamperingTest::removedRow()
{
    const QStringList inTheMiddle = rows(u"SELECT a.position || ' ' || a.verb || ' ' || b.id FROM event AS a "
                                         "JOIN event AS b ON b.actor = a.actor AND b.seq = a.seq + 1"_s);
    QVERIFY(inTheMiddle.size() >= 15);
    for (const QString &row : inTheMiddle) {
        const QString bad = firstBad(u"DELETE FROM event WHERE position = "_s + row.section(u' ', 0, 0));
        QVERIFY2(isEvent(bad), qPrintable(bad));
        if (row.section(u' ', 1, 1) != "founded"_L1)  // without it nothing holds
            QCOMPARE(bad, row.section(u' ', 2));
    }
}

// The end of a chain has nothing behind it, but HR's checkpoint remembers it.
void TamperingTest::removedBeforeCheckpoint()
{
    QString why;
    const QString bad = firstBad(u"CREATE TEMP TABLE gone AS SELECT id FROM event WHERE actor = '%1' AND verb = 'completed';"
                                 "DELETE FROM private_part WHERE event IN (SELECT id FROM gone);"
                                 "DELETE FROM event WHERE id IN (SELECT id FROM gone)"_s.arg(m_office.idOf(u"anna"_s)), &why);
    QVERIFY2(m_office.sql(u"SELECT verb FROM event WHERE id = '%1'"_s.arg(bad)) == "checkpointed"_L1, qPrintable(bad));
    QVERIFY(!why.isEmpty());
}

void TamperingTest::swappedPair_data()
{
    QTest::addColumn<QString>("column");
    for (const char *column : {"position", "seq", "payload", "at", "learner", "id", "prev"})
        QTest::newRow(column) << QString::fromLatin1(column);
}

// Of every two events of HR that follow each other and differ there.
void TamperingTest::swappedPair()
{
    QFETCH(QString, column);
    const QStringList pairs = rows(u"SELECT a.position || ', ' || b.position FROM event AS a JOIN event AS b ON a.actor = b.actor "
                                   "AND b.seq = a.seq + 1 WHERE a.actor = '%1' AND a.%2 <> b.%2"_s.arg(m_office.idOf(u"hr"_s), column));
    QVERIFY(pairs.size() >= 5);
    for (const QString &pair : pairs) {
        const QString bad = firstBad(u"CREATE TEMP TABLE before AS SELECT * FROM event WHERE position IN (%1);"
                                     "CREATE TEMP TABLE after AS SELECT * FROM before;"
                                     "UPDATE after SET %2 = (SELECT o.%2 FROM before AS o WHERE o.signature <> after.signature);"
                                     "DELETE FROM event WHERE position IN (%1);"
                                     "INSERT INTO event SELECT * FROM after"_s.arg(pair, column));
        QVERIFY2(isEvent(bad), qPrintable(bad));
    }
}

void TamperingTest::forgedAccount_data()
{
    QTest::addColumn<QString>("statements");
    QTest::newRow("login") << u"UPDATE person SET login = 'anne' WHERE login = 'anna'"_s;
    QTest::newRow("name") << u"UPDATE person SET name = 'Anna Petrov' WHERE login = 'anna'"_s;
    QTest::newRow("sample") << u"UPDATE person SET sample = 0 WHERE login = 'anna'"_s;
    QTest::newRow("role") << u"UPDATE account SET role = 'hr' WHERE role = 'mentor'"_s;
    QTest::newRow("active") << u"UPDATE account SET active = 0 WHERE role = 'mentor'"_s;
    QTest::newRow("mentor") << u"UPDATE account SET mentor = '' WHERE mentor <> ''"_s;
    QTest::newRow("content") << u"UPDATE account SET content = 'x' WHERE content <> ''"_s;
    QTest::newRow("start") << u"UPDATE account SET start = '2020-01-01' WHERE start <> ''"_s;
    QTest::newRow("key") << u"UPDATE account_key SET public_key = replace(public_key, 'a', 'b')"_s;
    QTest::newRow("retired key") << u"UPDATE account_key SET retired = 1 - retired"_s;
    QTest::newRow("account gone") << u"DELETE FROM person WHERE login = 'anna'"_s;
    QTest::newRow("key gone") << u"DELETE FROM account_key"_s;
    QTest::newRow("person") << u"INSERT INTO person VALUES ('%1', 'eve', 'Eve', 0)"_s;
    QTest::newRow("account") << u"INSERT INTO person VALUES ('%1', 'eve', 'Eve', 0);"
                                "INSERT INTO account VALUES ('%1', 'hr', 1, '', '', '', '');"
                                "INSERT INTO account_key VALUES ('%1', '%2', '%2', '', 0, 0)"_s;
    QTest::newRow("second key") << u"INSERT INTO account_key SELECT learner, '%2', '%2', certified_by, since, 0 FROM account_key LIMIT 1"_s;
}

void TamperingTest::forgedAccount()
{
    QFETCH(QString, statements);
    const QString eve = u"01900000-0000-7000-8000-000000000001"_s;
    const QString bad = firstBad(QString(statements).replace(u"%1"_s, eve).replace(u"%2"_s, QString(64, u'e')));
    QVERIFY2(bad.size() == eve.size(), qPrintable(bad));  // an id, not a complaint
}

// The best that a forger can do: in HR's name, with a key of their own, every hash and link as it should be.
void TamperingTest::forgedKey()
{
    const core::Signer forger = core::Signer::generate();
    const QString hr = m_office.idOf(u"hr"_s);
    EventDraft certified;
    certified.learner = hr;
    certified.verb = QLatin1String(verb::Certified);
    certified.payload = {{u"keyId"_s, forger.keyId()},
                         {u"publicKey"_s, QString::fromLatin1(forger.publicKey().toHex())},
                         {u"reason"_s, u"new"_s}};
    const auto append = [&](const EventDraft &draft) {
        const auto store = storage::openStore({core::StoreLocation::Engine::Sqlite, m_office.database()}, {}, storage::OpenMode::ReadWrite);
        QVERIFY(store.has_value());
        core::Author author{hr, forger.keyId(), [&forger](const QByteArray &hash) { return forger.sign(hash); }, 0};
        core::Append one;
        one.drafts = {draft};
        const auto done = (*store)->ledger().append(author, one, QDateTime::currentMSecsSinceEpoch());
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().detail));
    };
    append(certified);
    EventDraft passed;
    passed.learner = m_office.idOf(u"anna"_s);
    passed.verb = QLatin1String(verb::Approved);
    passed.activity = u"stage:introduction"_s;
    append(passed);
    const Outcome verified = m_office.verify();
    QCOMPARE(verified.exit, int(Problems));
    const QString first = verified.json()["first"_L1]["id"_L1].toString();
    QCOMPARE(first, m_office.sql(u"SELECT id FROM event WHERE verb = 'certified' ORDER BY position DESC LIMIT 1"_s));
}

// That nothing of the above comes from the missing triggers.
void TamperingTest::untouched()
{
    const Outcome verified = m_office.verify();
    QCOMPARE(verified.exit, int(Done));
    QCOMPARE(verified.json()["ok"_L1], QJsonValue(true));
    QVERIFY(!verified.json().contains("first"_L1));
    QCOMPARE(QString::number(verified.json()["events"_L1].toInt()), m_office.sql(u"SELECT count(*) FROM event"_s));
}

QTEST_GUILESS_MAIN(TamperingTest)
#include "tst_tampering.moc"
