// Taking a quiz through its view model, on fakes of the services.
#include "smallbank.h"

#include "support/fakedesk.h"
#include "views/quizattempt.h"

#include <vestibule/verbs.h>

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace vestibule;
using namespace vestibule::quiz;
using namespace vestibule::quiz::test;
using vestibule::test::FakeDesk;

namespace {

ContentVersion version(const QString &id, std::optional<int> attempts = {})
{
    ContentVersion content;
    content.id = id;
    content.languages = {u"en"_s, u"ru"_s};
    Activity activity = smallQuiz();
    activity.attempts = attempts;
    content.programme.activities = {activity};
    content.texts[u"en"_s][u"activity.quiz:small"_s] = {u"Small quiz"_s, u"Short."_s};
    return content;
}

QMap<QString, QByteArray> files(const QByteArray &english = English, const QByteArray &russian = Russian)
{
    return {{u"en/questions/small.gift"_s, english}, {u"ru/questions/small.gift"_s, russian}};
}

Error diskFull()
{
    return {ErrorCode::Full, u"The disk is full."_s, u"Nothing was lost."_s, u"Make room."_s, {}};
}

}  // namespace

class TestQuizAttempt : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void showsWhatIsAhead();
    void aLockedStageLocksItsQuizzes();
    void beginsAndAsksEverything();
    void saysSavedOnlyWhenItIs();
    void handsInAfterTheLastAnswerIsSaved();
    void handsInOnce();
    void aFailedSaveIsSaidAndTriedAgain();
    void aLaterSuccessDoesNotHideAFailure();
    void whatWasTypedLastIsWrittenWhenLeaving();
    void resumesWhereItStopped();
    void goesOnInAnotherLanguage();
    void countsAttempts();
    void aConflictOnStartShowsHowItStands();
    void anAttemptBegunElsewhereGoesOn();
    void anAttemptHandedInElsewhereShowsItsResult();
    void keepsTheVersionItBeganWith();
    void showsGradesAndTheMentorsWords();
    void erasedAnswersLeaveTheResult();
    void everyFailingCallIsSaid();
    void anEmptyBankIsSaid();
    void survivesTheEndOfTheSession();

private:
    void open();
    void begin();
    void answer(const QString &id, const Response &response);
    void answerAllRight();
    [[nodiscard]] QString savedNow() const { return m_attempt->saveState(); }

    std::unique_ptr<FakeDesk> m_desk;
    std::unique_ptr<QuizAttempt> m_attempt;
};

void TestQuizAttempt::init()
{
    QLocale::setDefault(QLocale::c());
    m_desk = std::make_unique<FakeDesk>();
    m_desk->content.add(version(u"v1"_s), files());
}

void TestQuizAttempt::cleanup()
{
    m_attempt.reset();
    m_desk.reset();
}

void TestQuizAttempt::open()
{
    m_attempt = std::make_unique<QuizAttempt>(*m_desk, u"quiz:small"_s);
    QTRY_VERIFY(!m_attempt->loading());
}

void TestQuizAttempt::begin()
{
    open();
    m_attempt->start();
    QTRY_COMPARE(m_attempt->stage(), QuizAttempt::Running);
}

void TestQuizAttempt::answer(const QString &id, const Response &response)
{
    for (int i = 0; i < m_attempt->count(); ++i) {
        m_attempt->setIndex(i);
        if (m_attempt->itemId() != id)
            continue;
        if (const auto *choices = std::get_if<Choices>(&response))
            for (const int choice : choices->answers)
                m_attempt->choose(choice, true);
        if (const auto *written = std::get_if<Written>(&response))
            m_attempt->write(written->text);
        if (const auto *pairs = std::get_if<Pairs>(&response))
            for (auto it = pairs->matches.cbegin(); it != pairs->matches.cend(); ++it)
                m_attempt->match(it.key(), it.value());
        return;
    }
    QFAIL("no such question");
}

void TestQuizAttempt::answerAllRight()
{
    const Responses right = rightResponses();
    for (auto it = right.cbegin(); it != right.cend(); ++it)
        answer(it.key(), it.value());
}

void TestQuizAttempt::aLockedStageLocksItsQuizzes()
{
    RequirementState pass;
    pass.activity = u"quiz:small"_s;
    Readiness &standing = m_desk->readiness.mine;
    standing.stages.resize(2);
    standing.stages[0].id = u"first"_s;
    standing.stages[0].locked = false;
    standing.stages[1].requirements = {pass};
    m_desk->people.all.first().programme = u"manager"_s;
    open();
    QVERIFY2(m_attempt->locked().contains(u"stage 1"_s), qPrintable(m_attempt->locked()));
    m_attempt->start();
    QVERIFY(!m_attempt->busy());
    QVERIFY(m_desk->ledger.stored.isEmpty());
    standing.stages[1].locked = false;
    m_attempt->load();
    QTRY_VERIFY(m_attempt->locked().isEmpty());
    m_attempt->start();
    QTRY_COMPARE(m_attempt->stage(), QuizAttempt::Running);
}

void TestQuizAttempt::showsWhatIsAhead()
{
    open();
    QCOMPARE(m_attempt->stage(), QuizAttempt::Intro);
    QCOMPARE(m_attempt->title(), u"Small quiz"_s);
    QCOMPARE(m_attempt->count(), 7);
    QCOMPARE(m_attempt->passPercent(), 80);
    QCOMPARE(m_attempt->attemptsLeft(), -1);
    QVERIFY(m_desk->ledger.stored.isEmpty());  // looking costs nothing
}

void TestQuizAttempt::beginsAndAsksEverything()
{
    begin();
    QCOMPARE(m_desk->ledger.with(verb::Attempted).size(), 1);
    QCOMPARE(m_desk->ledger.with(verb::Attempted).first().content, u"v1"_s);
    QCOMPARE(m_attempt->index(), 0);
    QCOMPARE(m_attempt->itemType(), u"description"_s);
    QCOMPARE(m_attempt->answered(), 1);  // the text to read needs no answer
    answerAllRight();
    QCOMPARE(m_attempt->answered(), 7);
    m_attempt->handIn();
    QTRY_COMPARE(m_attempt->stage(), QuizAttempt::Done);
    const Event event = m_desk->ledger.with(verb::Completed).first();
    QCOMPARE(event.score, std::optional<qint64>(ScoreUnit));
    QCOMPARE(event.passed, std::optional(true));
    QCOMPARE(event.refs, QStringList{m_desk->ledger.with(verb::Attempted).first().id});
    QCOMPARE(m_attempt->result()[u"state"_s].toString(), u"passed"_s);
    QCOMPARE(m_attempt->result()[u"items"_s].toList().size(), 6);
    QVERIFY(m_desk->ledger.draftRows.isEmpty());
}

void TestQuizAttempt::saysSavedOnlyWhenItIs()
{
    begin();
    m_desk->ledger.holdSaves = true;
    answer(u"one"_s, Choices{{0}});
    QCOMPARE(m_desk->ledger.waiting(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(savedNow(), u"saving …"_s);
    answer(u"tf"_s, Choices{{0}});
    m_desk->ledger.release();
    QCoreApplication::processEvents();
    QCOMPARE(savedNow(), u"saving …"_s);  // the second one is not there yet
    m_desk->ledger.release();
    QTRY_VERIFY(savedNow().startsWith(u"saved"_s));
    QCOMPARE(m_desk->ledger.draftRows.value(m_desk->ledger.stored.first().id).size(), 2);
}

void TestQuizAttempt::handsInAfterTheLastAnswerIsSaved()
{
    begin();
    m_desk->ledger.holdSaves = true;
    answer(u"word"_s, Written{u"film"_s});  // still within the pause after typing
    m_attempt->handIn();
    QVERIFY(m_attempt->busy());
    QCOMPARE(m_desk->ledger.waiting(), 1);
    QCoreApplication::processEvents();
    QVERIFY(m_desk->ledger.with(verb::Completed).isEmpty());
    m_attempt->choose(0, true);  // too late
    m_desk->ledger.release();
    QTRY_COMPARE(m_desk->ledger.with(verb::Completed).size(), 1);
    const auto responses = responsesFromBytes(m_desk->ledger.privateParts.value(m_desk->ledger.with(verb::Completed).first().id));
    QCOMPARE(responses->size(), 1);
    QCOMPARE(responses->value(u"word"_s), Response(Written{u"film"_s}));
}

void TestQuizAttempt::handsInOnce()
{
    begin();
    m_attempt->handIn();
    m_attempt->handIn();
    QTRY_COMPARE(m_attempt->stage(), QuizAttempt::Done);
    m_attempt->handIn();
    QCoreApplication::processEvents();
    QCOMPARE(m_desk->ledger.with(verb::Completed).size(), 1);
}

void TestQuizAttempt::aFailedSaveIsSaidAndTriedAgain()
{
    begin();
    m_desk->ledger.failSave = diskFull();
    answer(u"one"_s, Choices{{0}});
    QTRY_COMPARE(savedNow(), u"not saved"_s);
    QVERIFY(m_attempt->saveProblem().contains(u"The disk is full."_s));

    m_attempt->handIn();
    QTRY_VERIFY(!m_attempt->busy());  // and nothing was handed in
    QCOMPARE(m_attempt->stage(), QuizAttempt::Running);
    QVERIFY(m_desk->ledger.with(verb::Completed).isEmpty());
    QCOMPARE(m_desk->navigation.problems.size(), 1);

    m_desk->ledger.failSave.reset();
    m_attempt->saveAgain();
    QTRY_VERIFY(savedNow().startsWith(u"saved"_s));
    QVERIFY(m_attempt->saveProblem().isEmpty());
    m_attempt->handIn();
    QTRY_COMPARE(m_attempt->stage(), QuizAttempt::Done);
}

void TestQuizAttempt::aLaterSuccessDoesNotHideAFailure()
{
    begin();
    m_desk->ledger.failSave = diskFull();
    answer(u"one"_s, Choices{{0}});
    QTRY_COMPARE(savedNow(), u"not saved"_s);
    m_desk->ledger.failSave.reset();
    m_desk->ledger.holdSaves = true;
    m_attempt->match(0, 1);  // another answer to the same question: what failed is gone
    m_desk->ledger.release();
    QTRY_VERIFY(savedNow().startsWith(u"saved"_s));

    m_desk->ledger.holdSaves = false;
    m_desk->ledger.failSave = diskFull();
    m_attempt->choose(1, true);
    QTRY_COMPARE(savedNow(), u"not saved"_s);
    const int failed = m_attempt->index();
    m_desk->ledger.holdSaves = true;
    m_desk->ledger.failSave.reset();
    m_attempt->setIndex(failed + 1);  // tries again what failed
    m_attempt->choose(0, true);
    m_desk->ledger.release();
    QCoreApplication::processEvents();
    QCOMPARE(savedNow(), u"saving …"_s);
    m_desk->ledger.release();
    QTRY_VERIFY(savedNow().startsWith(u"saved"_s));
}

void TestQuizAttempt::whatWasTypedLastIsWrittenWhenLeaving()
{
    begin();
    const QString attempt = m_desk->ledger.stored.first().id;
    answer(u"word"_s, Written{u"fil"_s});
    QVERIFY(m_desk->ledger.draftRows.value(attempt).isEmpty());
    m_attempt.reset();
    QCOMPARE(m_desk->ledger.draftRows.value(attempt).value(u"word"_s), QByteArray(R"({"text":"fil"})"));
}

void TestQuizAttempt::resumesWhereItStopped()
{
    begin();
    answer(u"one"_s, Choices{{2}});
    answer(u"two"_s, Choices{{0, 2}});
    answer(u"pairs"_s, Pairs{{{0, 1}}});
    open();
    QCOMPARE(m_attempt->stage(), QuizAttempt::Running);
    QCOMPARE(m_desk->ledger.with(verb::Attempted).size(), 1);
    QCOMPARE(m_attempt->itemId(), u"tf"_s);  // the first without an answer
    QCOMPARE(m_attempt->answered(), 3);      // half of the pairs is no answer
    m_attempt->setIndex(2);
    QCOMPARE(m_attempt->chosen(), QVariantList({0, 2}));
    m_attempt->setIndex(6);
    QCOMPARE(m_attempt->matched(), QVariantList({1, -1}));
}

void TestQuizAttempt::goesOnInAnotherLanguage()
{
    begin();
    answer(u"word"_s, Written{u"stretch film"_s});
    answer(u"one"_s, Choices{{0}});
    m_attempt.reset();
    m_desk->content.interfaceLanguage = u"ru"_s;
    open();
    m_attempt->setIndex(1);
    QCOMPARE(m_attempt->itemId(), u"one"_s);
    QCOMPARE(m_attempt->stem(), u"Что\\?"_s);
    QCOMPARE(m_attempt->chosen(), QVariantList{0});
    answerAllRight();
    answer(u"word"_s, Written{u"плёнка"_s});
    m_attempt->handIn();
    QTRY_COMPARE(m_attempt->stage(), QuizAttempt::Done);
    QCOMPARE(m_desk->ledger.with(verb::Completed).first().score, std::optional<qint64>(ScoreUnit));
}

void TestQuizAttempt::countsAttempts()
{
    m_desk->content.add(version(u"v2"_s, 1), files());
    m_desk->ledger.limits = {{u"quiz:small"_s, 1}};
    begin();
    QCOMPARE(m_attempt->attemptsLeft(), 0);
    m_attempt->handIn();
    QTRY_COMPARE(m_attempt->stage(), QuizAttempt::Done);
    QCOMPARE(m_attempt->result()[u"state"_s].toString(), u"failed"_s);
    EventDraft grant;
    grant.verb = QLatin1String(verb::Granted);
    grant.activity = u"quiz:small"_s;
    grant.payload = {{u"attempts"_s, 2}};
    m_desk->ledger.put(grant, u"oleg"_s);
    open();
    QCOMPARE(m_attempt->attemptsLeft(), 2);
    m_attempt->start();
    QTRY_COMPARE(m_attempt->stage(), QuizAttempt::Running);
    QCOMPARE(m_attempt->answered(), 1);  // nothing of the attempt before
    QCOMPARE(m_attempt->attemptsLeft(), 1);
}

void TestQuizAttempt::aConflictOnStartShowsHowItStands()
{
    m_desk->content.add(version(u"v2"_s, 2), files());
    m_desk->ledger.limits = {{u"quiz:small"_s, 0}};
    open();
    QCOMPARE(m_attempt->attemptsLeft(), 2);
    m_attempt->start();
    QTRY_COMPARE(m_desk->navigation.problems.size(), 1);
    QTRY_VERIFY(!m_attempt->loading());
    QVERIFY(!m_attempt->busy());
    QCOMPARE(m_attempt->stage(), QuizAttempt::Intro);
}

void TestQuizAttempt::anAttemptBegunElsewhereGoesOn()
{
    open();
    EventDraft other;
    other.verb = QLatin1String(verb::Attempted);
    other.activity = u"quiz:small"_s;
    other.content = u"v1"_s;
    const Event begun = m_desk->ledger.put(other);
    m_desk->ledger.draftRows[begun.id].insert(u"one"_s, R"({"choices":[0]})");
    m_attempt->start();
    QTRY_COMPARE(m_attempt->stage(), QuizAttempt::Running);
    QCOMPARE(m_desk->ledger.with(verb::Attempted).size(), 1);
    QCOMPARE(m_attempt->answered(), 2);
}

void TestQuizAttempt::anAttemptHandedInElsewhereShowsItsResult()
{
    begin();
    EventDraft other;
    other.verb = QLatin1String(verb::Completed);
    other.activity = u"quiz:small"_s;
    other.content = u"v1"_s;
    other.refs = {m_desk->ledger.stored.first().id};
    other.score = 900'000;
    other.passed = true;
    other.privatePart = responsesToBytes({});
    m_desk->ledger.put(other);
    m_attempt->handIn();
    QTRY_COMPARE(m_attempt->stage(), QuizAttempt::Done);
    QCOMPARE(m_desk->navigation.problems.size(), 1);
    QCOMPARE(m_attempt->result()[u"percent"_s].toInt(), 90);
    QCOMPARE(m_desk->ledger.with(verb::Completed).size(), 1);
}

void TestQuizAttempt::keepsTheVersionItBeganWith()
{
    begin();
    m_attempt.reset();
    m_desk->content.add(version(u"v2"_s), files("// [id:new]\nNew? {T}\n", "// [id:new]\nНовое? {T}\n"));
    open();
    QCOMPARE(m_attempt->stage(), QuizAttempt::Running);
    QCOMPARE(m_attempt->count(), 7);
    m_attempt->handIn();
    QTRY_COMPARE(m_attempt->stage(), QuizAttempt::Done);
    QCOMPARE(m_desk->ledger.with(verb::Completed).first().content, u"v1"_s);
    m_attempt->start();
    QTRY_COMPARE(m_attempt->stage(), QuizAttempt::Running);
    QCOMPARE(m_attempt->itemId(), u"new"_s);
    QCOMPARE(m_desk->ledger.with(verb::Attempted).last().content, u"v2"_s);
}

void TestQuizAttempt::showsGradesAndTheMentorsWords()
{
    m_desk->content.add(version(u"v2"_s), files(Essay, Essay));
    begin();
    m_attempt->write(u"All."_s);
    m_attempt->handIn();
    QTRY_COMPARE(m_attempt->stage(), QuizAttempt::Done);
    QCOMPARE(m_attempt->result()[u"state"_s].toString(), u"waiting"_s);
    QVariantMap item = m_attempt->result()[u"items"_s].toList().first().toMap();
    QCOMPARE(item[u"state"_s].toString(), u"waiting"_s);
    QVERIFY(item[u"general"_s].toString().isEmpty());  // the marking guide stays with the mentor

    EventDraft scored;
    scored.verb = QLatin1String(verb::Scored);
    scored.activity = u"quiz:small"_s;
    scored.refs = {m_desk->ledger.with(verb::Completed).first().id};
    scored.score = 750'000;
    scored.passed = false;
    scored.payload = {{u"marks"_s, QJsonObject{{u"essay"_s, 750'000}}}};
    scored.privatePart = R"({"comment":"Say more."})";
    m_desk->ledger.put(scored, u"oleg"_s);
    open();
    QCOMPARE(m_attempt->result()[u"state"_s].toString(), u"failed"_s);
    QCOMPARE(m_attempt->result()[u"percent"_s].toInt(), 75);
    QCOMPARE(m_attempt->result()[u"comment"_s].toString(), u"Say more."_s);
    item = m_attempt->result()[u"items"_s].toList().first().toMap();
    QCOMPARE(item[u"state"_s].toString(), u"partly"_s);
    QVERIFY(!item[u"general"_s].toString().isEmpty());
}

void TestQuizAttempt::erasedAnswersLeaveTheResult()
{
    begin();
    answerAllRight();
    m_attempt->handIn();
    QTRY_COMPARE(m_attempt->stage(), QuizAttempt::Done);
    m_desk->ledger.privateParts.clear();
    open();
    QCOMPARE(m_attempt->stage(), QuizAttempt::Done);
    QVERIFY(m_attempt->result()[u"erased"_s].toBool());
    QCOMPARE(m_attempt->result()[u"state"_s].toString(), u"passed"_s);
    QVERIFY(m_attempt->result()[u"items"_s].toList().isEmpty());
}

void TestQuizAttempt::everyFailingCallIsSaid()
{
    m_desk->ledger.failRead = diskFull();
    open();
    QVERIFY(m_attempt->problem().contains(u"The disk is full."_s));
    QCOMPARE(m_attempt->error()[u"todo"_s].toString(), u"Make room."_s);
    m_desk->ledger.failRead.reset();
    m_attempt->load();
    QTRY_VERIFY(!m_attempt->loading());
    QVERIFY(m_attempt->problem().isEmpty());

    m_desk->ledger.failAppend = diskFull();
    m_attempt->start();
    QTRY_COMPARE(m_desk->navigation.problems.size(), 1);
    QVERIFY(!m_attempt->busy());
    m_desk->ledger.failAppend.reset();
    m_attempt->start();
    QTRY_COMPARE(m_attempt->stage(), QuizAttempt::Running);
    answer(u"one"_s, Choices{{0}});
    m_desk->ledger.failAppend = diskFull();
    m_attempt->handIn();
    QTRY_COMPARE(m_desk->navigation.problems.size(), 2);
    QVERIFY(!m_attempt->busy());
    QCOMPARE(m_attempt->stage(), QuizAttempt::Running);
    QCOMPARE(m_attempt->chosen(), QVariantList{0});  // the answer is still there

    m_desk->content.files.clear();
    open();
    QVERIFY(!m_attempt->problem().isEmpty());
    m_attempt = std::make_unique<QuizAttempt>(*m_desk, u"quiz:nowhere"_s);
    QTRY_VERIFY(!m_attempt->loading());
    QVERIFY(!m_attempt->problem().isEmpty());
    m_attempt->start();
    QVERIFY(!m_attempt->busy());
}

void TestQuizAttempt::anEmptyBankIsSaid()
{
    m_desk->content.add(version(u"v2"_s), files("// nothing\n", ""));
    open();
    QCOMPARE(m_attempt->error()[u"what"_s].toString(), u"This quiz has no questions."_s);
}

void TestQuizAttempt::survivesTheEndOfTheSession()
{
    begin();
    m_desk->ledger.holdSaves = true;
    answer(u"one"_s, Choices{{0}});
    answer(u"word"_s, Written{u"film"_s});
    m_attempt->load();
    m_desk->signedIn = false;
    m_desk->ledger.release();
    QTest::qWait(500);  // past the pause after typing
    m_attempt.reset();
    QVERIFY(m_desk->ledger.with(verb::Completed).isEmpty());
}

QTEST_GUILESS_MAIN(TestQuizAttempt)
#include "tst_quizattempt.moc"
