// One question to practise: checked at once, nothing recorded; not while the quiz is locked or under way.
#include "attempttest.h"

#include "views/quizpractice.h"

#include <vestibule/verbs.h>

using namespace vestibule;
using namespace vestibule::quiz;
using namespace vestibule::quiz::test;

class TestQuizPractice : public AttemptTest
{
    Q_OBJECT
private Q_SLOTS:
    void checksAnAnswer_data();
    void checksAnAnswer();
    void nothingIsRecorded();
    void beginsAnew();
    void anAnswerInAnotherLanguageCounts();
    void notBesideAnAttempt();
    void notWhileItIsLocked();
    void notWhatAPersonReads();
    void aQuestionThatIsGone();
    void leadsToTheQuiz();

private:
    std::unique_ptr<QuizPractice> practise(const QString &question)
    {
        auto practice = std::make_unique<QuizPractice>(*m_desk, u"quiz:small"_s, question);
        [&] { QTRY_VERIFY(!practice->loading()); }();
        return practice;
    }
    static void give(QuizPractice &practice, const Response &response)
    {
        if (const auto *choices = std::get_if<Choices>(&response))
            for (const int choice : choices->answers)
                practice.choose(choice, true);
        if (const auto *written = std::get_if<Written>(&response))
            practice.write(written->text);
        if (const auto *pairs = std::get_if<Pairs>(&response))
            for (auto it = pairs->matches.cbegin(); it != pairs->matches.cend(); ++it)
                practice.match(it.key(), it.value());
    }
};

void TestQuizPractice::checksAnAnswer_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<Response>("response");
    QTest::addColumn<QString>("state");
    const Responses right = rightResponses();
    for (auto it = right.cbegin(); it != right.cend(); ++it)
        QTest::addRow("%s, right", qPrintable(it.key())) << it.key() << it.value() << u"right"_s;
    QTest::newRow("one, half") << u"one"_s << Response(Choices{{2}}) << u"partly"_s;
    QTest::newRow("one, wrong") << u"one"_s << Response(Choices{{1}}) << u"wrong"_s;
    QTest::newRow("tf, wrong") << u"tf"_s << Response(Choices{{1}}) << u"wrong"_s;
    QTest::newRow("word, wrong") << u"word"_s << Response(Written{u"tape"_s}) << u"wrong"_s;
}

void TestQuizPractice::checksAnAnswer()
{
    QFETCH(QString, question);
    QFETCH(Response, response);
    QFETCH(QString, state);
    const auto practice = practise(question);
    QVERIFY2(practice->problem().isEmpty() && practice->obstacle().isEmpty(), qPrintable(practice->problem() + practice->obstacle()));
    QCOMPARE(practice->title(), u"Small quiz"_s);
    QVERIFY(!practice->stem().isEmpty() && !practice->answered());
    practice->check();  // nothing to check yet
    QVERIFY(practice->result().isEmpty());
    give(*practice, response);
    QVERIFY(practice->answered());
    practice->check();
    QCOMPARE(practice->result()[u"state"_s].toString(), state);
    QCOMPARE(practice->result()[u"stem"_s].toString(), practice->stem());
    QVERIFY(!practice->result()[u"yours"_s].toString().isEmpty());
}

void TestQuizPractice::nothingIsRecorded()
{
    const auto practice = practise(u"one"_s);
    practice->choose(0, true);
    practice->check();
    QVERIFY(!practice->result().isEmpty());
    QVERIFY(m_desk->ledger.stored.isEmpty());
    QVERIFY(m_desk->ledger.draftRows.isEmpty());
}

void TestQuizPractice::beginsAnew()
{
    const auto practice = practise(u"one"_s);
    practice->choose(1, true);
    practice->check();
    practice->choose(0, true);  // it stands
    QCOMPARE(practice->chosen(), QVariantList{1});
    practice->again();
    QVERIFY(practice->result().isEmpty() && practice->chosen().isEmpty() && !practice->answered());
    practice->choose(0, true);
    practice->check();
    QCOMPARE(practice->result()[u"state"_s].toString(), u"right"_s);
}

void TestQuizPractice::anAnswerInAnotherLanguageCounts()
{
    const auto practice = practise(u"word"_s);
    practice->write(u"пленка"_s);
    practice->check();
    QCOMPARE(practice->result()[u"state"_s].toString(), u"right"_s);
}

void TestQuizPractice::notBesideAnAttempt()
{
    begin();
    const auto practice = practise(u"one"_s);
    QVERIFY(practice->obstacle().contains(u"Hand it in first"_s));
    practice->choose(0, true);
    practice->check();
    QVERIFY(practice->result().isEmpty());
}

void TestQuizPractice::notWhileItIsLocked()
{
    StageState introduction;
    introduction.id = u"introduction"_s;
    introduction.locked = false;
    StageState later;
    later.id = u"later"_s;
    later.locked = true;
    RequirementState quiz;
    quiz.activity = u"quiz:small"_s;
    later.requirements = {quiz};
    m_desk->readiness.mine.stages = {introduction, later};
    m_desk->people.all.first().programme = u"manager"_s;
    QVERIFY(practise(u"one"_s)->obstacle().startsWith(u"Opens when stage 1 is met"_s));
}

void TestQuizPractice::notWhatAPersonReads()
{
    m_desk->content.add(version(u"v2"_s), files(Essay, Essay));
    QVERIFY(practise(u"essay"_s)->obstacle().startsWith(u"A person reads"_s));
}

void TestQuizPractice::aQuestionThatIsGone()
{
    const auto practice = practise(u"nowhere"_s);
    QVERIFY(practice->problem().contains(u"not in the quiz any more"_s));
    practice->choose(0, true);
    practice->check();
    practice->again();
    QVERIFY(practice->result().isEmpty());
}

void TestQuizPractice::leadsToTheQuiz()
{
    practise(u"one"_s)->openQuiz();
    QCOMPARE(m_desk->navigation.activities, QStringList{u"quiz:small"_s});
}

QTEST_GUILESS_MAIN(TestQuizPractice)
#include "tst_quizpractice.moc"
