// `readiness` and `report` as a person or a script calls them.
#include "commands.h"
#include "fakehost.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::readiness;

namespace {

class Kept final : public CommandOutput
{
public:
    QStringList lines, texts;
    QList<QJsonObject> documents;
    void line(const QString &text) override { lines.append(text); }
    void text(const QString &document) override { texts.append(document); }
    void json(const QJsonObject &document) override { documents.append(document); }
    void problem(const QString &text) override { lines.append(text); }
};

}  // namespace

class TestCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void treeOfOnePerson();
    void treeAsJsonIsTheDecision();
    void overviewAsJson();
    void aStrangersReadinessIsRefused();
    void somebodyWithoutProgrammeIsAnError();
    void aWrongDateIsAnError();
    void theDateIsPassedOn();
    void reportToAFile();
    void reportToStandardOutput();
    void companyIsNamedByItsFounding();
};

void TestCommands::treeOfOnePerson()
{
    FakeHost host;
    Kept output;
    const auto exit = showReadiness(host, {u"readiness.show"_s, {{u"login"_s, u"anna"_s}}, false}, output);
    QVERIFY(exit);
    QCOMPARE(*exit, Exit::Done);
    QVERIFY(output.lines.constFirst().contains(u"Anna Petrova (anna)"_s));
    QVERIFY(output.lines.contains(u"Next step: Pass the telephone quiz (Anna Petrova)"_s));
}

void TestCommands::treeAsJsonIsTheDecision()
{
    FakeHost host;
    Kept output;
    QVERIFY(showReadiness(host, {u"readiness.show"_s, {{u"login"_s, u"anna"_s}}, true}, output));
    QVERIFY(output.lines.isEmpty());
    QCOMPARE(output.documents, QList{host.readiness.toJson(sample::half())});
}

void TestCommands::overviewAsJson()
{
    FakeHost host;
    host.readiness.standings.append({sample::oleg(), false, {}});
    Kept output;
    QVERIFY(showReadiness(host, {u"readiness.show"_s, {}, true}, output));
    const QJsonObject document = output.documents.value(0);
    QCOMPARE(document["at"_L1].toString(), u"2026-05-12"_s);
    const QJsonArray people = document["people"_L1].toArray();
    QCOMPARE(people.size(), 2);
    const QJsonObject anna = people[0].toObject();
    QCOMPARE(anna["login"_L1].toString(), u"anna"_s);
    QCOMPARE(anna["stage"_L1].toString(), u"products"_s);
    QCOMPARE(anna["requirement"_L1].toString(), u"pass-telephone"_s);
    QCOMPARE(anna["missing"_L1].toString(), u"below-pass"_s);
    QVERIFY(anna["late"_L1].toBool());
    QVERIFY(!people[1].toObject()["assigned"_L1].toBool());
}

void TestCommands::aStrangersReadinessIsRefused()
{
    FakeHost host;
    host.readiness.problem = Error{ErrorCode::Refused, u"This person is not yours to see."_s, {}, {}, {}};
    for (const auto command : {&showReadiness, &writeReport}) {
        Kept output;
        const auto exit = command(host, {u""_s, {{u"login"_s, u"anna"_s}}, true}, output);
        QVERIFY(!exit);
        QCOMPARE(exit.error().code, ErrorCode::Refused);
        QVERIFY(output.documents.isEmpty() && output.lines.isEmpty());
    }
}

void TestCommands::somebodyWithoutProgrammeIsAnError()
{
    FakeHost host;
    Kept output;
    const auto exit = showReadiness(host, {u""_s, {{u"login"_s, u"oleg"_s}}, true}, output);
    QVERIFY(!exit);
    QCOMPARE(exit.error().code, ErrorCode::NotFound);
    QVERIFY(exit.error().message().contains(u"Oleg Denisov"_s));
}

void TestCommands::aWrongDateIsAnError()
{
    FakeHost host;
    Kept output;
    for (const auto command : {&showReadiness, &writeReport}) {
        const auto exit = command(host, {u""_s, {{u"at"_s, u"2026-02-30"_s}}, false}, output);
        QVERIFY(!exit);
        QCOMPARE(exit.error().code, ErrorCode::InvalidArgument);
    }
    QVERIFY(host.readiness.asked.isEmpty());
}

void TestCommands::theDateIsPassedOn()
{
    FakeHost host;
    Kept output;
    QVERIFY(showReadiness(host, {u""_s, {{u"at"_s, u"2026-05-08"_s}}, false}, output));
    QCOMPARE(host.readiness.asked, QList{QDate(2026, 5, 8)});
    QVERIFY(output.lines.constFirst().contains(u"8 May 2026"_s));
}

void TestCommands::reportToAFile()
{
    FakeHost host;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"report.csv"_s);
    Kept output;
    const auto exit = writeReport(host, {u""_s, {{u"login"_s, u"anna"_s}, {u"format"_s, u"csv"_s}, {u"out"_s, path}}, true}, output);
    QVERIFY(exit);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("person,login,"));  // scripts read it: no byte order mark
    QCOMPARE(output.documents.value(0)["out"_L1].toString(), path);
}

void TestCommands::reportToStandardOutput()
{
    FakeHost host;
    Kept output;
    QVERIFY(writeReport(host, {u""_s, {}, false}, output));
    QCOMPARE(output.texts.size(), 1);
    QVERIFY(output.texts[0].startsWith(u"<!DOCTYPE html>"_s));
    QVERIFY(output.documents.isEmpty());
    Kept script;
    QVERIFY(writeReport(host, {u""_s, {}, true}, script));
    QVERIFY(script.texts.isEmpty());
    QCOMPARE(script.documents.value(0)["document"_L1].toString(), output.texts[0]);
    const auto exit = writeReport(host, {u""_s, {{u"format"_s, u"pdf"_s}}, false}, output);
    QVERIFY(!exit);
    QCOMPARE(exit.error().code, ErrorCode::InvalidArgument);
}

void TestCommands::companyIsNamedByItsFounding()
{
    FakeHost host;
    Kept before;
    QVERIFY(writeReport(host, {u""_s, {}, false}, before));
    QVERIFY(before.texts.constFirst().contains(u"Trading House Aquilon"_s));  // what the pack says
    Event founded;
    founded.verb = u"founded"_s;
    founded.payload = R"({"company":"Northern Lamps & Co"})";
    host.ledger.stored.append(founded);
    Kept after;
    QVERIFY(writeReport(host, {u""_s, {}, false}, after));
    QVERIFY(after.texts.constFirst().contains(u"Northern Lamps &amp; Co"_s));
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
