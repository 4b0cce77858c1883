// Databases of another version or with changed tables, what doctor and verify see in damaged ones, and where none is set up.
#include "office.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule::e2e;

class MaintenanceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void versions_data();
    void versions();
    void changedTables_data();
    void changedTables();
    void missingTable_data();
    void missingTable();
    void doctorSees_data();
    void doctorSees();
    void verifySeesContent();
    void setUpNowhere();
    void setUpUnknownSample();
};

void MaintenanceTest::versions_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("code");
    QTest::newRow("newer row") << u"UPDATE schema_version SET version = 99 WHERE owner = 'core'"_s << u"newer"_s;
    QTest::newRow("newer header") << u"PRAGMA user_version = 99"_s << u"newer"_s;
    QTest::newRow("older header") << u"PRAGMA user_version = 1"_s << u"corrupt"_s;
    QTest::newRow("older row") << u"UPDATE schema_version SET version = 1 WHERE owner = 'core'"_s << u"corrupt"_s;
    QTest::newRow("no row") << u"DELETE FROM schema_version WHERE owner = 'core'"_s << u"corrupt"_s;
    QTest::newRow("no table") << u"DROP TABLE schema_version"_s << u"corrupt"_s;
}

void MaintenanceTest::versions()
{
    QFETCH(QString, sql);
    QFETCH(QString, code);
    const Office office;
    office.sql(sql);
    const QByteArray before = office.databaseBytes();
    for (const QStringList &command : {QStringList{u"ledger"_s, u"verify"_s}, QStringList{u"people"_s},
                                       QStringList{u"backup"_s, office.folder() + u"/copy.db"_s}}) {
        const Outcome refused = office.as(u"hr"_s, command);
        QCOMPARE(refused.exit, int(Refused));
        QCOMPARE(refused.errorCode(), code);
        QCOMPARE(office.databaseBytes(), before);
    }
    QVERIFY(!QFile::exists(office.folder() + u"/copy.db"_s));
}

void MaintenanceTest::changedTables_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("table");
    QTest::newRow("best score") << u"UPDATE standing SET best = 1000000, passed = 1"_s << u"standing"_s;
    QTest::newRow("standing gone") << u"DELETE FROM standing"_s << u"standing"_s;
    QTest::newRow("review invented") << u"INSERT INTO review SELECT id, 'x', 'completed', '', '', 0, '', 1 FROM event LIMIT 1"_s << u"review"_s;
    QTest::newRow("cursor") << u"INSERT INTO projection_cursor VALUES ('standing', 999999) "
                               "ON CONFLICT DO UPDATE SET position = 999999"_s << u"projection_cursor"_s;
    QTest::newRow("attempt forgotten") << u"DELETE FROM attempt"_s << u"attempt"_s;
    QTest::newRow("limit lifted") << u"PRAGMA foreign_keys = OFF; DELETE FROM attempt_limit"_s << u"attempt_limit"_s;
    QTest::newRow("slot added") << u"INSERT INTO attempt_slot SELECT learner, activity, max(number) + 1, issued_by FROM attempt_slot "
                                   "GROUP BY learner, activity LIMIT 1"_s << u"attempt_slot"_s;
}

void MaintenanceTest::changedTables()
{
    QFETCH(QString, sql);
    QFETCH(QString, table);
    const Office office;
    office.colleague({u"hand-in"_s, u"anna"_s, u"quiz:company-basics"_s});
    QCOMPARE(office.verify().exit, int(Done));
    office.sql(sql);
    const Outcome bad = office.verify();
    QVERIFY2(bad.exit == Problems, bad.err.constData());
    const QJsonObject first = bad.json()["first"_L1].toObject();
    QCOMPARE(first["id"_L1].toString(), table);
    QVERIFY2(first["why"_L1].toString().contains("ledger rebuild"_L1), bad.out.constData());
    QCOMPARE(office.run({u"ledger"_s, u"rebuild"_s}).exit, int(Done));
    const Outcome good = office.verify();
    QVERIFY2(good.exit == Done, good.out.constData());
}

void MaintenanceTest::missingTable_data()
{
    QTest::addColumn<QString>("table");
    for (const char *table : {"event", "private_part", "person", "account_key", "standing", "attempt_slot"})
        QTest::newRow(table) << QString::fromLatin1(table);
}

void MaintenanceTest::missingTable()
{
    QFETCH(QString, table);
    const Office office;
    office.sql(u"PRAGMA foreign_keys = OFF; DROP TABLE "_s + table);
    const Outcome refused = office.verify();
    QCOMPARE(refused.exit, int(Refused));
    QCOMPARE(refused.errorCode(), u"corrupt"_s);
}

void MaintenanceTest::doctorSees_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("says");
    const QString off = u"PRAGMA foreign_keys = OFF; DROP TRIGGER content_%1_%2; "_s;
    const QString again = u"PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'immutable', 'mutable') "
                          "WHERE name = 'event_update'"_s;
    QTest::newRow("blob changed") << off.arg(u"blob"_s, u"update"_s) + u"UPDATE content_blob SET body = CAST(body || x'00' AS BLOB)"_s << u"stored content"_s;
    QTest::newRow("blob gone") << off.arg(u"blob"_s, u"delete"_s) + u"DELETE FROM content_blob WHERE hash = (SELECT min(hash) FROM content_blob)"_s
                               << u"is not there"_s;
    QTest::newRow("file gone") << off.arg(u"file"_s, u"delete"_s) + u"DELETE FROM content_file WHERE path LIKE '%.md'"_s
                               << u"not those that were installed"_s;
    QTest::newRow("seal gone") << u"DELETE FROM key_seal WHERE account = (SELECT account FROM person WHERE login = 'anna')"_s
                               << u"“anna” has no sealed key"_s;
    QTest::newRow("another's seal") << u"UPDATE key_seal SET (key_id, public_key) = (SELECT key_id, public_key FROM key_seal WHERE account = "
                                       "(SELECT account FROM person WHERE login = 'boris')) WHERE account = "
                                       "(SELECT account FROM person WHERE login = 'anna')"_s << u"not the one that was certified"_s;
    QTest::newRow("meta") << u"DELETE FROM meta"_s << u"meta"_s;
    QTest::newRow("trigger gone") << u"DROP TRIGGER event_update"_s << u"event_update"_s;
    QTest::newRow("trigger weakened") << again << u"event_update"_s;
}

void MaintenanceTest::doctorSees()
{
    QFETCH(QString, sql);
    QFETCH(QString, says);
    const Office office;
    QCOMPARE(office.run({u"doctor"_s}).exit, int(Done));
    office.sql(sql);
    const Outcome sick = office.run({u"doctor"_s});
    QCOMPARE(sick.exit, int(Problems));
    QVERIFY2(QString::fromUtf8(sick.out).contains(says), sick.out.constData());
}

void MaintenanceTest::verifySeesContent()
{
    const Office office;
    office.sql(u"DROP TRIGGER content_blob_update; UPDATE content_blob SET body = CAST(body || x'00' AS BLOB)"_s);
    const Outcome bad = office.verify();
    QCOMPARE(bad.exit, int(Problems));
    QCOMPARE(bad.json()["first"_L1]["id"_L1].toString(), office.sql(u"SELECT id FROM event WHERE verb = 'published' ORDER BY at DESC LIMIT 1"_s));
}

void MaintenanceTest::setUpNowhere()
{
    const Office office;
    const QString file = office.folder() + u"/file"_s;
    writeFile(file, "in the way");
    const Outcome refused = run({u"setup"_s, u"--sample"_s, u"aquilon"_s, u"--data"_s, file + u"/data"_s, u"--json"_s});
    QCOMPARE(refused.exit, int(Refused));
    QVERIFY2(refused.errorMessage().contains("could not be made"_L1) && refused.errorMessage().contains("No company was set up"_L1),
             refused.out.constData());
}

void MaintenanceTest::setUpUnknownSample()
{
    const Office office;
    const QString folder = office.folder() + u"/new"_s;
    for (const QString &sample : {u"nope"_s, u".."_s, u"../content/aquilon"_s}) {
        const Outcome refused = run({u"setup"_s, u"--sample"_s, sample, u"--data"_s, folder, u"--json"_s});
        QCOMPARE(refused.exit, int(Refused));
        QVERIFY2(refused.errorMessage().contains(sample) && refused.errorMessage().contains("aquilon"_L1), refused.out.constData());
        QVERIFY(!QFile::exists(folder + u"/vestibule.db"_s));
    }
}

QTEST_GUILESS_MAIN(MaintenanceTest)
#include "tst_maintenance.moc"
