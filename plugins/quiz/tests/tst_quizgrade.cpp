// Grading open answers, and the list of quizzes, through their view models.
#include "smallbank.h"

#include "support/fakedesk.h"
#include "views/quizgrade.h"
#include "views/quizlist.h"

#include <vestibule/verbs.h>

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace vestibule;
using namespace vestibule::quiz;
using namespace vestibule::quiz::test;
using vestibule::test::FakeDesk;

class TestQuizGrade : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void showsOpenAnswersOnly();
    void givesMarksWhenAllAreMarked();
    void whatWasGradedStaysGraded();
    void aRefusedVerdictIsSaid();
    void whatIsBegunIsKeptForTheGraderAlone();
    void theDraftGoesWhenTheMarksAreGiven();
    void aDraftOfWhatAnotherGradedGoes();
    void startsOverAndBringsItBack();
    void saysSavedOnlyWhenItIs();
    void aStrangersHandInIsSaid();
    void theListFollowsWhatHappens();
    void mentorsSeeNoAttempts();

private:
    void open();
    [[nodiscard]] QHash<QString, QByteArray> drafts() const { return m_desk->ledger.draftRows.value(draftAbout(u"anna"_s, m_submission)); }
    [[nodiscard]] static QVariant cell(const QuizList &list, QuizList::Role role) { return list.data(list.index(0), role); }

    std::unique_ptr<FakeDesk> m_desk;
    std::unique_ptr<QuizGrade> m_grade;
    QString m_submission;
};

void TestQuizGrade::init()
{
    m_grade.reset();
    m_desk = std::make_unique<FakeDesk>();
    ContentVersion content;
    content.id = u"v1"_s;
    content.languages = {u"en"_s};
    Activity activity = smallQuiz();
    activity.attempts = 2;
    content.programme.activities = {activity};
    m_desk->content.add(content, {{u"en/questions/small.gift"_s, QByteArray(English) + QByteArray(Essay)}});

    Responses responses = rightResponses();
    responses.insert(u"essay"_s, Written{u"All."_s});
    const Editions bank = editionsOf({questionsOf(English) + questionsOf(Essay)}, 0);
    EventDraft draft = submissionOf(bank, drawPaper(bank.first(), activity, u"attempt"_s), responses, activity, QDate(2026, 1, 5));
    draft.content = u"v1"_s;
    draft.refs = {u"attempt"_s};
    m_submission = m_desk->ledger.put(draft).id;
    m_desk->signInAs(u"oleg"_s);
}

void TestQuizGrade::open()
{
    m_grade = std::make_unique<QuizGrade>(*m_desk, m_submission);
    QTRY_VERIFY(!m_grade->loading());
}

void TestQuizGrade::showsOpenAnswersOnly()
{
    open();
    QCOMPARE(m_grade->items().size(), 1);
    const QVariantMap item = m_grade->items().first().toMap();
    QCOMPARE(item[u"id"_s].toString(), u"essay"_s);
    QCOMPARE(item[u"answer"_s].toString(), u"All."_s);
    QVERIFY(item[u"guide"_s].toString().contains(u"Full answers"_s));
    QCOMPARE(m_grade->marks(), QVariantList{-1});
    QVERIFY(m_grade->subtitle().startsWith(u"Anna Petrova"_s));
    QVERIFY(m_grade->machineText().contains(u"100"_s));
}

void TestQuizGrade::givesMarksWhenAllAreMarked()
{
    open();
    m_grade->grade();
    QVERIFY(m_desk->ledger.with(verb::Scored).isEmpty());
    m_grade->setMark(0, 50);
    m_grade->setMark(7, 50);  // no such row
    QVERIFY(m_grade->complete() && m_grade->passed());
    QSignalSpy graded(m_grade.get(), &QuizGrade::graded);
    m_grade->setComment(u" Good. "_s);
    m_grade->grade();
    m_grade->grade();  // twice
    QTRY_COMPARE(graded.size(), 1);
    QVERIFY(m_grade->done());
    const Event event = m_desk->ledger.with(verb::Scored).first();
    QCOMPARE(m_desk->ledger.with(verb::Scored).size(), 1);
    QCOMPARE(event.learner, u"anna"_s);
    QCOMPARE(event.refs, QStringList{m_submission});
    QCOMPARE(event.score, std::optional<qint64>((6 * ScoreUnit + ScoreUnit / 2) / 7));
    QCOMPARE(event.passed, std::optional(true));
    QCOMPARE(m_desk->ledger.privateParts.value(event.id), QByteArray(R"({"comment":"Good."})"));
    QVERIFY(!event.payload.contains("Good"));  // personal words are in the private part
}

void TestQuizGrade::whatWasGradedStaysGraded()
{
    open();
    m_grade->setMark(0, 75);
    m_grade->setComment(u"Good."_s);
    m_grade->grade();
    QTRY_VERIFY(m_grade->done());
    open();  // for example by HR, who came later
    QVERIFY(m_grade->done());
    QCOMPARE(m_grade->marks(), QVariantList{75});
    QTRY_COMPARE(m_grade->comment(), u"Good."_s);
    m_grade->setMark(0, 0);
    m_grade->grade();
    QCOMPARE(m_grade->marks(), QVariantList{75});
    QCOMPARE(m_desk->ledger.with(verb::Scored).size(), 1);
}

void TestQuizGrade::aRefusedVerdictIsSaid()
{
    open();
    m_grade->setMark(0, 75);
    m_desk->ledger.failAppend = Error{ErrorCode::Locked, u"Locked."_s, {}, {}, {}};
    m_grade->grade();
    QTRY_COMPARE(m_desk->navigation.problems.size(), 1);
    QVERIFY(!m_grade->done() && !m_grade->busy());
    QCOMPARE(m_grade->marks(), QVariantList{75});
}

void TestQuizGrade::whatIsBegunIsKeptForTheGraderAlone()
{
    open();
    QVERIFY(!m_grade->begun() && m_grade->saveState().isEmpty());
    m_grade->setMark(0, 25);
    m_grade->setComment(u"Think of the pallet"_s);
    QTRY_VERIFY(m_grade->saveState().startsWith(u"saved"_s));
    QVERIFY(m_desk->ledger.with(verb::Scored).isEmpty());

    m_grade->setComment(u"Think of the pallet, too"_s);
    open();  // left within the pause after typing
    QCOMPARE(m_grade->marks(), QVariantList{25});
    QCOMPARE(m_grade->comment(), u"Think of the pallet, too"_s);
    QVERIFY(m_grade->begun() && m_grade->complete());
    QCOMPARE(m_grade->saveState(), u"resumed where it stopped"_s);
}

void TestQuizGrade::theDraftGoesWhenTheMarksAreGiven()
{
    open();
    m_grade->setMark(0, 75);
    m_grade->setComment(u"Good."_s);
    QVERIFY(!drafts().isEmpty());
    m_desk->ledger.failAppend = Error{ErrorCode::Locked, u"Locked."_s, {}, {}, {}};
    m_grade->grade();
    QTRY_COMPARE(m_desk->navigation.problems.size(), 1);
    QVERIFY(!drafts().isEmpty() && m_grade->begun());
    m_desk->ledger.failAppend.reset();
    m_grade->grade();
    QTRY_VERIFY(m_grade->done());
    QTRY_VERIFY(drafts().isEmpty());
    m_grade.reset();  // nothing is written after it
    QVERIFY(drafts().isEmpty());
}

void TestQuizGrade::aDraftOfWhatAnotherGradedGoes()
{
    open();
    m_grade->setMark(0, 25);
    EventDraft scored;
    scored.learner = u"anna"_s;
    scored.verb = QLatin1String(verb::Scored);
    scored.activity = u"quiz:small"_s;
    scored.refs = {m_submission};
    scored.payload = {{u"marks"_s, QJsonObject{{u"essay"_s, FullMark}}}};
    m_desk->ledger.put(scored, u"helga"_s);
    open();
    QVERIFY(m_grade->done() && !m_grade->begun());
    QCOMPARE(m_grade->marks(), QVariantList{100});
    QTRY_VERIFY(drafts().isEmpty());
}

void TestQuizGrade::startsOverAndBringsItBack()
{
    open();
    m_grade->startOver();
    QVERIFY(!m_grade->restorable());
    m_grade->setMark(0, 25);
    m_grade->setComment(u"Hm"_s);
    m_grade->startOver();
    QVERIFY(m_grade->restorable() && !m_grade->begun() && !m_grade->complete());
    QVERIFY(m_grade->comment().isEmpty());
    QTRY_VERIFY(drafts().isEmpty());
    m_grade->restore();
    QCOMPARE(m_grade->marks(), QVariantList{25});
    QCOMPARE(m_grade->comment(), u"Hm"_s);
    QVERIFY(!m_grade->restorable());
    QTRY_VERIFY(!drafts().isEmpty());

    m_grade->startOver();
    m_grade->setMark(0, 100);  // something new: the old is gone for good
    m_grade->restore();
    QCOMPARE(m_grade->marks(), QVariantList{100});
}

void TestQuizGrade::saysSavedOnlyWhenItIs()
{
    open();
    m_desk->ledger.failSave = Error{ErrorCode::Full, u"The disk is full."_s, {}, {}, {}};
    m_grade->setMark(0, 25);
    QTRY_COMPARE(m_grade->saveState(), u"not saved"_s);
    QVERIFY(m_grade->saveProblem().contains(u"The disk is full."_s));
    m_desk->ledger.failSave.reset();
    m_grade->saveAgain();
    QTRY_VERIFY(m_grade->saveState().startsWith(u"saved"_s));
    QVERIFY(m_grade->saveProblem().isEmpty());
}

void TestQuizGrade::aStrangersHandInIsSaid()
{
    m_submission = u"nowhere"_s;
    open();
    QVERIFY(!m_grade->problem().isEmpty());
    QVERIFY(!m_grade->complete());
    m_submission = m_desk->ledger.stored.first().id;
    m_desk->ledger.privateParts.clear();  // erased
    open();
    QVERIFY(!m_grade->problem().isEmpty());
}

void TestQuizGrade::theListFollowsWhatHappens()
{
    m_desk->signInAs(u"anna"_s);
    QuizList list(*m_desk);
    QTRY_COMPARE(list.count(), 1);
    QCOMPARE(cell(list, QuizList::State).toString(), u"waiting"_s);
    EventDraft attempted;
    attempted.verb = QLatin1String(verb::Attempted);
    attempted.activity = u"quiz:small"_s;
    QVERIFY(await(m_desk->ledger.append(attempted)).has_value());
    QTRY_COMPARE(cell(list, QuizList::State).toString(), u"running"_s);
    EventDraft completed = attempted;
    completed.verb = QLatin1String(verb::Completed);
    completed.score = 300'000;
    completed.passed = false;
    QVERIFY(await(m_desk->ledger.append(completed)).has_value());
    QTRY_COMPARE(cell(list, QuizList::State).toString(), u"again"_s);
    QVERIFY(cell(list, QuizList::Note).toString().contains(u"30"_s));
    QVERIFY(await(m_desk->ledger.append(attempted)).has_value());
    QVERIFY(await(m_desk->ledger.append(completed)).has_value());
    QTRY_COMPARE(cell(list, QuizList::State).toString(), u"none"_s);
    list.open(0);
    QCOMPARE(m_desk->navigation.opened.last().view, u"quiz.attempt"_s);
    m_desk->ledger.failRead = Error{ErrorCode::Unavailable, u"Away."_s, {}, {}, {}};
    list.refresh();
    QTRY_COMPARE(list.problem(), u"Away."_s);
}

void TestQuizGrade::mentorsSeeNoAttempts()
{
    QuizList list(*m_desk);
    QTRY_COMPARE(list.count(), 1);
    QVERIFY(cell(list, QuizList::Note).toString().isEmpty());
    list.open(0);
    list.open(5);
    QCOMPARE(m_desk->navigation.opened.size(), 1);
    QCOMPARE(m_desk->navigation.opened.last().view, u"quiz.bank"_s);
}

QTEST_GUILESS_MAIN(TestQuizGrade)
#include "tst_quizgrade.moc"
