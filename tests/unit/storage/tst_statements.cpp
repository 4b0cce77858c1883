// Statements and migrations as text.
#include "storage/dialect.h"
#include "storage/migration.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::storage;

class StatementsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads();
    void refuses_data();
    void refuses();
    void findsPlaceholders();
    void translates();
    void laysDialectsOverEachOther();
    void ordersMigrations();
    void ownFilesAreWhole();
};

void StatementsTest::reads()
{
    const auto statements = parseStatements(QByteArray("-- About: all\n\n-- name: one\nSELECT 1\n-- a remark with :x\nFROM t;\n\n--name: two-b\n  SELECT 2 ; \n"),
                                            u"f.sql"_s);
    QVERIFY(statements);
    QCOMPARE(statements->size(), 2);
    QCOMPARE(statements->value(u"one"_s), u"SELECT 1\nFROM t"_s);
    QCOMPARE(statements->value(u"two-b"_s), u"SELECT 2"_s);
    QVERIFY(parseStatements({}, u"f.sql"_s)->isEmpty());
}

void StatementsTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    QTest::newRow("before a name") << QByteArray("SELECT 1\n-- name: a\nSELECT 2") << u"f.sql:1:"_s;
    QTest::newRow("twice") << QByteArray("-- name: a\nSELECT 1\n-- name: a\nSELECT 2") << u"f.sql:3:"_s;
    QTest::newRow("bad name") << QByteArray("-- name: A_b\nSELECT 1") << u"f.sql:1:"_s;
    QTest::newRow("empty") << QByteArray("-- name: a\n-- name: b\nSELECT 1") << u"f.sql:"_s;
}

void StatementsTest::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, place);
    const auto statements = parseStatements(text, u"f.sql"_s);
    QCOMPARE(statements.error().code, ErrorCode::Malformed);
    QVERIFY2(statements.error().what.startsWith(place), qPrintable(statements.error().what));
}

void StatementsTest::findsPlaceholders()
{
    const QString sql = u"SELECT ':no', \":no\", a::text, 'it''s :no' FROM t WHERE x = :yes AND y=:also AND z = :yes"_s;
    QCOMPARE(placeholdersOf(sql), (QStringList{u"yes"_s, u"also"_s}));
    QCOMPARE(withNulls(sql), u"SELECT ':no', \":no\", a::text, 'it''s :no' FROM t WHERE x = NULL AND y=NULL AND z = NULL"_s);
}

void StatementsTest::translates()
{
    const QString table = u"CREATE TABLE t (a TEXT, b INTEGER, c BLOB) STRICT;"_s;
    QCOMPARE(tableWords(table, Engine::Sqlite), table);
    QCOMPARE(tableWords(table, Engine::Postgres), u"CREATE TABLE t (a TEXT COLLATE \"C\", b BIGINT, c BYTEA);"_s);
    const QString in = u"x IN TEXTS(:verbs)"_s;
    QCOMPARE(statementWords(in, Engine::Sqlite), u"x IN (SELECT value FROM json_each(:verbs))"_s);
    QCOMPARE(statementWords(in, Engine::Postgres), u"x IN (SELECT jsonb_array_elements_text(CAST(:verbs AS JSONB)))"_s);
}

void StatementsTest::laysDialectsOverEachOther()
{
    const QMap<QString, QByteArray> files{{u"a.sql"_s, "-- name: x\nSELECT 1\n-- name: y\nSELECT 2"},
                                          {u"a.pg.sql"_s, "-- name: x\nSELECT 3"}};
    QCOMPARE(readStatements(files, Engine::Sqlite)->value(u"x"_s), u"SELECT 1"_s);
    QCOMPARE(readStatements(files, Engine::Postgres)->value(u"x"_s), u"SELECT 3"_s);
    QCOMPARE(readStatements(files, Engine::Postgres)->value(u"y"_s), u"SELECT 2"_s);
    QMap<QString, QByteArray> twice = files;
    twice.insert(u"b.sql"_s, "-- name: y\nSELECT 4");
    QCOMPARE(readStatements(twice, Engine::Sqlite).error().code, ErrorCode::Malformed);
}

void StatementsTest::ordersMigrations()
{
    const QMap<QString, QByteArray> files{{u"0001_b.sql"_s, "two"}, {u"0001_a.sql"_s, "one"}, {u"0001_b.pg.sql"_s, "TEXT"},
                                          {u"0002_c.pg.sql"_s, "four"}, {u"0002_a.sql"_s, "three"}};
    const auto sqlite = *readMigrations(files, Engine::Sqlite);
    QCOMPARE(sqlite.size(), 2);
    QCOMPARE(sqlite[0].sql, u"one\ntwo\n"_s);
    QCOMPARE(sqlite[1].sql, u"three\n"_s);
    const auto postgres = *readMigrations(files, Engine::Postgres);
    QCOMPARE(postgres[0].sql, u"one\nTEXT\n"_s);  // written for the engine: left as it is
    QCOMPARE(postgres[1].sql, u"three\nfour\n"_s);
    for (const QString &name : {u"0000_a.sql"_s, u"0002_a.sql"_s, u"1_a.sql"_s, u"readme.txt"_s, u"0001_A.sql"_s})
        QCOMPARE(readMigrations({{name, "x"}}, Engine::Sqlite).error().code, ErrorCode::Malformed);
    QVERIFY(readMigrations({}, Engine::Sqlite)->isEmpty());
}

void StatementsTest::ownFilesAreWhole()
{
    QVERIFY(ownStatements(Engine::Sqlite).size() > 40);
    QVERIFY(ownStatements(Engine::Postgres).size() > ownStatements(Engine::Sqlite).size());
    QCOMPARE(coreMigrations(Engine::Postgres).size(), coreMigrations(Engine::Sqlite).size());
}

QTEST_GUILESS_MAIN(StatementsTest)
#include "tst_statements.moc"
