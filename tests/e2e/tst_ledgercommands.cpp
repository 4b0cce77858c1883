// ledger rebuild and export.
#include "office.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule::e2e;

class LedgerCommandsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void rebuildChangesNothing();
    void rebuildMends();
    void exportedLines();
    void exportNamesNobody();
    void exportToFile();
    void exportShowsWhatOneMaySee_data();
    void exportShowsWhatOneMaySee();

private:
    [[nodiscard]] QString projections() const;

    Office m_office;
};

void LedgerCommandsTest::initTestCase()
{
    m_office.colleague({u"hand-in"_s, u"anna"_s, u"quiz:company-basics"_s});
    m_office.colleague({u"hand-in"_s, u"boris"_s, u"quiz:company-basics"_s});
    m_office.colleague({u"hire"_s, u"vera"_s, u"mentor"_s});
}

QString LedgerCommandsTest::projections() const
{
    QString dump;
    for (const char *table : {"account", "account_key", "review", "standing", "attempt_limit", "attempt_slot", "attempt"}) {
        const QString name = QString::fromLatin1(table);
        const QString columns = m_office.sql(u"SELECT group_concat(name) FROM pragma_table_info('%1')"_s.arg(name));
        dump += name + u'\n' + m_office.sql(u"SELECT * FROM %1 ORDER BY %2"_s.arg(name, columns)) + u'\n';
    }
    return dump;
}

void LedgerCommandsTest::rebuildChangesNothing()
{
    const QString before = projections();
    QVERIFY(before.contains("quiz:company-basics"_L1));
    const Outcome rebuilt = m_office.run({u"ledger"_s, u"rebuild"_s});
    QCOMPARE(rebuilt.exit, int(Done));
    QCOMPARE(QString::number(rebuilt.json()["events"_L1].toInt()), m_office.sql(u"SELECT count(*) FROM event"_s));
    QCOMPARE(projections(), before);
    QCOMPARE(m_office.verify().exit, int(Done));
}

void LedgerCommandsTest::rebuildMends()
{
    const QString before = projections();
    m_office.sql(u"UPDATE account SET role = 'hr'; DELETE FROM account_key; DELETE FROM standing; DELETE FROM attempt;"
                 "INSERT INTO standing (learner, activity) VALUES ('nobody', 'nothing')"_s);
    QVERIFY(projections() != before);
    QCOMPARE(m_office.verify().exit, int(Problems));
    QCOMPARE(m_office.run({u"ledger"_s, u"rebuild"_s}).exit, int(Done));
    QCOMPARE(projections(), before);
    QCOMPARE(m_office.verify().exit, int(Done));
}

void LedgerCommandsTest::exportedLines()
{
    const Outcome exported = m_office.as(u"hr"_s, {u"ledger"_s, u"export"_s});
    QCOMPARE(exported.exit, int(Done));
    QSet<QString> ids;
    QStringList verbs;
    for (const QByteArray &line : exported.out.split('\n')) {
        if (line.isEmpty())
            continue;
        QJsonParseError error;
        const QJsonObject statement = QJsonDocument::fromJson(line, &error).object();
        QVERIFY2(error.error == QJsonParseError::NoError, line.constData());
        const QString id = statement["id"_L1].toString();
        QVERIFY(!id.isEmpty() && !ids.contains(id));
        ids.insert(id);
        verbs << statement["verb"_L1]["id"_L1].toString();
        QVERIFY(statement.contains("actor"_L1) && statement.contains("object"_L1) && statement.contains("timestamp"_L1));
    }
    QCOMPARE(QString::number(ids.size()), m_office.sql(u"SELECT count(*) FROM event"_s));
    QVERIFY(verbs.contains(u"http://adlnet.gov/expapi/verbs/attempted"_s));
}

void LedgerCommandsTest::exportNamesNobody()
{
    const QString text = QString::fromUtf8(m_office.as(u"hr"_s, {u"ledger"_s, u"export"_s}).out);
    QVERIFY(!text.isEmpty());
    for (const QString &name : m_office.sql(u"SELECT name FROM person"_s).split(u'\n'))
        for (const QString &part : name.split(u' '))
            QVERIFY2(!text.contains(part), qPrintable(part));
    for (const QString &login : {u"anna"_s, u"boris"_s, u"daria"_s, u"oleg"_s, u"vera"_s})  // "hr" is a role as well
        QVERIFY2(!text.contains(QRegularExpression(u"\\b%1\\b"_s.arg(login))), qPrintable(login));
}

void LedgerCommandsTest::exportToFile()
{
    const QString file = m_office.folder() + u"/export.jsonl"_s;
    const Outcome exported = m_office.as(u"hr"_s, {u"ledger"_s, u"export"_s, u"--out"_s, file});
    QCOMPARE(exported.exit, int(Done));
    const QByteArray written = bytesOf(file);
    QCOMPARE(exported.json()["statements"_L1].toInt(), int(written.count('\n')));
    const Outcome again = m_office.as(u"hr"_s, {u"ledger"_s, u"export"_s, u"--out"_s, file});
    QCOMPARE(again.exit, int(Refused));
    QVERIFY(again.errorMessage().contains(file));
    QCOMPARE(bytesOf(file), written);
}

void LedgerCommandsTest::exportShowsWhatOneMaySee_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QStringList>("sees");
    QTest::newRow("trainee") << u"anna"_s << QStringList{u"anna"_s};
    QTest::newRow("mentor") << u"oleg"_s << QStringList{u"oleg"_s, u"anna"_s, u"boris"_s, u"daria"_s};
    QTest::newRow("another mentor") << u"vera"_s << QStringList{u"vera"_s};
    QTest::newRow("administrator") << u"admin"_s << QStringList{u"admin"_s};
}

// The company's own events belong to nobody and are seen by all.
void LedgerCommandsTest::exportShowsWhatOneMaySee()
{
    QFETCH(QString, login);
    QFETCH(QStringList, sees);
    QSet<QString> visible{QString()};
    for (const QString &whose : sees)
        visible.insert(m_office.idOf(whose));
    const Outcome exported = m_office.as(login, {u"ledger"_s, u"export"_s});
    QCOMPARE(exported.exit, int(Done));
    QSet<QString> learners;
    for (const QByteArray &line : exported.out.split('\n')) {
        const QJsonObject extensions = QJsonDocument::fromJson(line)["context"_L1]["extensions"_L1].toObject();
        learners.insert(extensions["urn:vestibule:extension:learner"_L1].toString());
    }
    QCOMPARE(learners, visible);
}

QTEST_GUILESS_MAIN(LedgerCommandsTest)
#include "tst_ledgercommands.moc"
