// Both databases hold by themselves that a department agrees through whomever HR named for it: nothing above the store is asked here.
#include "bed.h"

#include "core/ledger/verifier.h"

#include <vestibule/verbs.h>

#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::core;
using namespace vestibule::test;

namespace {

EventDraft companyDraft(const char *verb, const QJsonObject &payload, const QStringList &refs = {})
{
    EventDraft draft;
    draft.aboutCompany = true;
    draft.verb = QLatin1String(verb);
    draft.payload = payload;
    draft.refs = refs;
    return draft;
}

// Appends as a program would that knows no rule but the database's.
struct Writer {
    Bed &bed;

    Result<Event> append(const QString &login, const EventDraft &draft) const
    {
        const auto store = bed.open(login);
        return bed.append(*store, login, draft);
    }
    Result<Event> name(const QString &by, const QString &department, const QString &person) const
    {
        return append(by, companyDraft(verb::Entrusted, {{u"department"_s, department}, {u"person"_s, person}}));
    }
    Result<Event> agree(const QString &login, const QString &department, const QStringList &refs) const
    {
        EventDraft draft = companyDraft(verb::Agreed, {{u"department"_s, department}}, refs);
        draft.activity = u"documents:d"_s;
        return append(login, draft);
    }
};

ErrorCode codeOf(const Result<Event> &result) { return result ? ErrorCode(-1) : result.error().code; }

}  // namespace

class EntitlementTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyWhoIsNamedAgrees_data() { addEngines(); }
    void onlyWhoIsNamedAgrees();
    void hrAgreesForOneDepartment_data() { addEngines(); }
    void hrAgreesForOneDepartment();
    void brokenPayloadsAreRefused_data() { addEngines(); }
    void brokenPayloadsAreRefused();
};

void EntitlementTest::onlyWhoIsNamedAgrees()
{
    QFETCH(Engine, engine);
    Bed bed(engine);
    const Writer writer{bed};
    const QString oleg = bed.id(u"oleg"_s), helga = bed.id(u"helga"_s);
    QCOMPARE(codeOf(writer.agree(u"oleg"_s, u"Sales"_s, {})), ErrorCode::Refused);  // nobody is named
    const Event sales = must(writer.name(u"helga"_s, u"Sales"_s, oleg));
    const Event hr = must(writer.name(u"helga"_s, u"HR"_s, helga));
    QCOMPARE(codeOf(writer.agree(u"helga"_s, u"Sales"_s, {sales.id})), ErrorCode::Refused);
    QCOMPARE(codeOf(writer.agree(u"helga"_s, u"HR"_s, {sales.id})), ErrorCode::Refused);  // rests on another naming
    QCOMPARE(codeOf(writer.agree(u"oleg"_s, u"HR"_s, {hr.id})), ErrorCode::Refused);
    QCOMPARE(codeOf(writer.agree(u"oleg"_s, u"sales"_s, {sales.id})), ErrorCode::Refused);
    (void)must(writer.agree(u"oleg"_s, u"Sales"_s, {u"the round"_s, sales.id}));
    (void)must(writer.agree(u"helga"_s, u"HR"_s, {hr.id}));

    const Event anew = must(writer.name(u"helga"_s, u"Sales"_s, oleg));
    QCOMPARE(codeOf(writer.agree(u"oleg"_s, u"Sales"_s, {sales.id})), ErrorCode::Refused);  // replaced
    (void)must(writer.agree(u"oleg"_s, u"Sales"_s, {anew.id}));
    const Event nobody = must(writer.name(u"helga"_s, u"Sales"_s, {}));
    for (const QString &naming : {anew.id, nobody.id})
        QCOMPARE(codeOf(writer.agree(u"oleg"_s, u"Sales"_s, {naming})), ErrorCode::Refused);
    QVERIFY(must(verifyLedger(*bed.open(u"helga"_s), {})).ok);
}

void EntitlementTest::hrAgreesForOneDepartment()
{
    QFETCH(Engine, engine);
    Bed bed(engine);
    const Writer writer{bed};
    const QString helga = bed.id(u"helga"_s), oleg = bed.id(u"oleg"_s);
    (void)must(writer.name(u"helga"_s, u"HR"_s, helga));
    (void)must(writer.name(u"helga"_s, u"HR"_s, helga));
    QCOMPARE(codeOf(writer.name(u"helga"_s, u"Legal"_s, helga)), ErrorCode::Refused);
    for (const QString &department : {u"Legal"_s, u"Sales"_s})  // a small company: one person, two departments
        (void)must(writer.name(u"helga"_s, department, oleg));
    for (const QString &login : {u"anna"_s, u"arthur"_s})  // a trainee and an administrator agree to nothing
        QCOMPARE(codeOf(writer.name(u"helga"_s, u"Stock"_s, bed.id(login))), ErrorCode::Refused);
    QCOMPARE(codeOf(writer.name(u"helga"_s, u"Stock"_s, u"nobody"_s)), ErrorCode::Refused);
    EventDraft deactivated = bed.draft(verb::Deactivated, u"oleg"_s);
    deactivated.payload = {{u"reason"_s, u"left"_s}};
    (void)must(writer.append(u"helga"_s, deactivated));
    QCOMPARE(codeOf(writer.name(u"helga"_s, u"Stock"_s, oleg)), ErrorCode::Refused);
    (void)must(writer.name(u"helga"_s, u"HR"_s, {}));
    (void)must(writer.name(u"helga"_s, u"Legal"_s, helga));  // the only one now
}

void EntitlementTest::brokenPayloadsAreRefused()
{
    QFETCH(Engine, engine);
    Bed bed(engine);
    const Writer writer{bed};
    const QString oleg = bed.id(u"oleg"_s);
    const Event sales = must(writer.name(u"helga"_s, u"Sales"_s, oleg));
    const QList<QJsonObject> nothing{{}, {{u"department"_s, QJsonValue()}}, {{u"Department"_s, u"Sales"_s}}};
    for (const QJsonObject &payload : nothing) {
        QVERIFY(!writer.append(u"oleg"_s, companyDraft(verb::Agreed, payload, {sales.id})));
        QVERIFY(!writer.append(u"helga"_s, companyDraft(verb::Entrusted, payload)));
    }
    (void)must(writer.append(u"helga"_s, companyDraft(verb::Entrusted, {{u"department"_s, u"O'Neill \"& Co\" ₽"_s}, {u"person"_s, oleg}})));
    QVERIFY(must(verifyLedger(*bed.open(u"helga"_s), {})).ok);
}

QTEST_GUILESS_MAIN(EntitlementTest)
#include "tst_entitlement.moc"
