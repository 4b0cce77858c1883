// The export as learning record stores want it.
#include "core/ledger/xapi.h"

#include <vestibule/verbs.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUrl>

using namespace vestibule;
using namespace vestibule::core;
using namespace Qt::StringLiterals;

namespace {

Event fact(const char *verb)
{
    Event event;
    event.id = u"01890a5d-ac96-774b-bcce-b302099a8057"_s;
    event.learner = u"01890a5d-ac96-774b-bcce-b302099a8001"_s;
    event.actor = event.learner;
    event.verb = QLatin1String(verb);
    event.at = 1'700'000'000'123;
    return event;
}

QJsonObject at(const QJsonObject &object, const QString &path)
{
    QJsonObject inner = object;
    for (const QString &part : path.split(u'/'))
        inner = inner[part].toObject();
    return inner;
}

}  // namespace

class XapiTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aResult()
    {
        Event event = fact(verb::Completed);
        event.activity = u"quiz:packaging"_s;
        event.score = 875'000;
        event.passed = true;
        event.payload = R"({"answers":3})";
        event.refs = {u"01890a5d-ac96-774b-bcce-b302099a8002"_s};
        const QJsonObject statement = xapiStatement(event, u"root"_s);
        QCOMPARE(statement["id"_L1].toString(), event.id);
        QCOMPARE(statement["version"_L1].toString(), u"1.0.3"_s);
        QCOMPARE(statement["timestamp"_L1].toString(), u"2023-11-14T22:13:20.123Z"_s);
        QCOMPARE(at(statement, u"actor/account"_s)["homePage"_L1].toString(), u"urn:vestibule:company:root"_s);
        QCOMPARE(at(statement, u"actor/account"_s)["name"_L1].toString(), event.actor);
        QCOMPARE(at(statement, u"verb"_s)["id"_L1].toString(), u"http://adlnet.gov/expapi/verbs/completed"_s);
        QCOMPARE(at(statement, u"object"_s)["id"_L1].toString(), u"urn:vestibule:activity:quiz:packaging"_s);
        QCOMPARE(at(statement, u"result/score"_s)["scaled"_L1].toDouble(), 0.875);
        QCOMPARE(at(statement, u"result"_s)["success"_L1].toBool(), true);
        QCOMPARE(at(statement, u"context/statement"_s)["id"_L1].toString(), event.refs[0]);
        QCOMPARE(at(statement, u"context/extensions"_s)["urn:vestibule:extension:payload"_L1].toString(),
                 uR"({"answers":3})"_s);
    }

    void everyVerbHasAnIriAndBothLanguages()
    {
        for (const VerbRule &rule : verbRules()) {
            const QJsonObject verb = at(xapiStatement(fact(rule.verb), u"root"_s), u"verb"_s);
            QVERIFY2(QUrl(verb["id"_L1].toString()).isValid(), rule.verb);
            QVERIFY2(!at(verb, u"display"_s)["en"_L1].toString().isEmpty(), rule.verb);
            QVERIFY2(!at(verb, u"display"_s)["ru"_L1].toString().isEmpty(), rule.verb);
        }
    }

    void aVoidedStatementIsNamedByReference()
    {
        Event event = fact(verb::Voided);
        event.corrects = u"01890a5d-ac96-774b-bcce-b302099a8003"_s;
        const QJsonObject object = at(xapiStatement(event, u"root"_s), u"object"_s);
        QCOMPARE(object["objectType"_L1].toString(), u"StatementRef"_s);
        QCOMPARE(object["id"_L1].toString(), event.corrects);
    }

    void whatIsAboutAPersonHasThePersonAsItsObject()
    {
        Event event = fact(verb::Appointed);
        event.actor = u"01890a5d-ac96-774b-bcce-b302099a8009"_s;
        const QJsonObject object = at(xapiStatement(event, u"root"_s), u"object"_s);
        QCOMPARE(object["objectType"_L1].toString(), u"Agent"_s);
        QCOMPARE(at(object, u"account"_s)["name"_L1].toString(), event.learner);
    }

    void oneStatementIsOneLine()
    {
        Event event = fact(verb::Completed);
        event.payload = "{\"text\":\"two\\nlines\"}";
        const QByteArray line = xapiLine(event, u"root"_s);
        QCOMPARE(line.count('\n'), 1);
        QVERIFY(line.endsWith('\n'));
        QVERIFY(QJsonDocument::fromJson(line).isObject());
    }
};

QTEST_GUILESS_MAIN(XapiTest)
#include "tst_xapi.moc"
