// The activities of one kind as the signed-in person finds them.
#include "support/fakedesk.h"

#include <vestibule/activitycatalog.h>
#include <vestibule/readinesstext.h>
#include <vestibule/verbs.h>

#include <QSignalSpy>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;
using vestibule::test::FakeDesk;

class TestActivityCatalog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void listsItsKindInTheOrderOfTheProgramme();
    void followsWhatIsRecorded();
    void whatIsLockedSaysWhatOpensIt();
    void keepsWhatItHadWhenLoadingFails();
    void asksOnceMoreForABurst();
    void staysQuietAfterTheSession();

private:
    void record(const char *verb, std::optional<bool> passed = {});

    std::unique_ptr<FakeDesk> m_desk;
};

void TestActivityCatalog::init()
{
    m_desk = std::make_unique<FakeDesk>();
    ContentVersion content;
    content.id = u"v1"_s;
    content.languages = {u"en"_s};
    for (const QString &id : {u"quiz:b"_s, u"page:a"_s, u"quiz:a"_s}) {
        Activity activity;
        activity.id = id;
        activity.kind = id.startsWith(u"quiz"_s) ? u"quiz.test"_s : u"handbook.page"_s;
        activity.attempts = 1;
        content.programme.activities.append(activity);
    }
    content.texts[u"en"_s] = {{activityKey(u"quiz:a"_s), {u"Film"_s, u"All about it"_s}}, {stageKey(u"start"_s), {u"First days"_s, {}}}};
    m_desk->content.add(content, {});
}

void TestActivityCatalog::record(const char *verb, std::optional<bool> passed)
{
    EventDraft draft;
    draft.verb = QLatin1String(verb);
    draft.activity = u"quiz:a"_s;
    draft.passed = passed;
    if (passed)
        draft.score = *passed ? ScoreUnit : 0;
    QVERIFY(await(m_desk->ledger.append(draft)).has_value());
}

void TestActivityCatalog::listsItsKindInTheOrderOfTheProgramme()
{
    ActivityCatalog catalog(*m_desk, u"quiz.test"_s);
    QVERIFY(catalog.loading() && catalog.activities().isEmpty());
    QTRY_COMPARE(catalog.activities().size(), 2);
    QVERIFY(!catalog.loading() && !catalog.error());
    QCOMPARE(catalog.activities()[0].activity.id, u"quiz:b"_s);
    QCOMPARE(catalog.activities()[1].text.title, u"Film"_s);
    QCOMPARE(catalog.activities()[1].state(), u"new"_s);
    QCOMPARE(catalog.activities()[1].attemptsLeft(), std::optional(1));
}

void TestActivityCatalog::followsWhatIsRecorded()
{
    ActivityCatalog catalog(*m_desk, u"quiz.test"_s);
    const auto state = [&catalog] { return catalog.activities().isEmpty() ? QString() : catalog.activities()[1].state(); };
    QTRY_COMPARE(state(), u"new"_s);
    record(verb::Attempted);
    QTRY_COMPARE(state(), u"running"_s);
    record(verb::Completed);
    QTRY_COMPARE(state(), u"waiting"_s);
    record(verb::Attempted);
    record(verb::Completed, false);
    QTRY_COMPARE(state(), u"none"_s);
    EventDraft granted;
    granted.verb = QLatin1String(verb::Granted);
    granted.activity = u"quiz:a"_s;
    granted.learner = u"anna"_s;
    granted.payload = {{u"attempts"_s, 2}};
    m_desk->ledger.put(granted, u"oleg"_s);
    catalog.refresh();
    QTRY_COMPARE(state(), u"again"_s);
    record(verb::Completed, true);
    QTRY_COMPARE(state(), u"passed"_s);
    QCOMPARE(percentOf(catalog.activities()[1].history.best), 100);
}

void TestActivityCatalog::whatIsLockedSaysWhatOpensIt()
{
    RequirementState quiz;
    quiz.activity = u"quiz:a"_s;
    Readiness &standing = m_desk->readiness.mine;
    standing.stages.resize(2);
    standing.stages[0].id = u"start"_s;
    standing.stages[1].requirements = {quiz};
    m_desk->people.all.first().programme = u"manager"_s;
    ActivityCatalog catalog(*m_desk, u"quiz.test"_s);
    QTRY_VERIFY(!catalog.loading());
    QCOMPARE(catalog.activities()[0].state(), u"new"_s);  // no stage asks for it
    QCOMPARE(catalog.activities()[1].state(), u"locked"_s);
    QCOMPARE(catalog.activities()[1].locked, u"Opens when stage 1 is met: First days"_s);

    m_desk->signInAs(u"oleg"_s);  // a mentor looks at what others do, whatever their own programme is
    m_desk->people.all.first().programme = u"manager"_s;
    ActivityCatalog mentors(*m_desk, u"quiz.test"_s);
    QTRY_VERIFY(!mentors.loading());
    QVERIFY(!mentors.isForLearner() && mentors.activities()[1].locked.isEmpty());
}

void TestActivityCatalog::keepsWhatItHadWhenLoadingFails()
{
    ActivityCatalog catalog(*m_desk, u"quiz.test"_s);
    QTRY_COMPARE(catalog.activities().size(), 2);
    m_desk->ledger.failRead = Error{ErrorCode::Unavailable, u"Away."_s, {}, {}, {}};
    catalog.refresh();
    QTRY_VERIFY(catalog.error());
    QCOMPARE(catalog.error()->what, u"Away."_s);
    QVERIFY(!catalog.loading());
    QCOMPARE(catalog.activities().size(), 2);
    m_desk->ledger.failRead.reset();
    catalog.refresh();
    QTRY_VERIFY(!catalog.error());
}

void TestActivityCatalog::asksOnceMoreForABurst()
{
    ActivityCatalog catalog(*m_desk, u"quiz.test"_s);
    QSignalSpy loaded(&catalog, &ActivityCatalog::loaded);
    for (int i = 0; i < 10; ++i)
        catalog.refresh();
    QTRY_VERIFY(!catalog.loading());
    QCOMPARE(loaded.size(), 2);
}

void TestActivityCatalog::staysQuietAfterTheSession()
{
    ActivityCatalog catalog(*m_desk, u"quiz.test"_s);
    QSignalSpy loaded(&catalog, &ActivityCatalog::loaded);
    m_desk->signedIn = false;
    for (int turn = 0; turn < 10; ++turn)
        QCoreApplication::processEvents();
    QVERIFY(loaded.isEmpty());
}

QTEST_GUILESS_MAIN(TestActivityCatalog)
#include "tst_activitycatalog.moc"
