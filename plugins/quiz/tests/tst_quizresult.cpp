// What a learner is shown of an attempt that was handed in.
#include "attempttest.h"

#include <vestibule/verbs.h>

#include <QJsonDocument>

using namespace vestibule;
using namespace vestibule::quiz;
using namespace vestibule::quiz::test;

class TestQuizResult : public AttemptTest
{
    Q_OBJECT
private Q_SLOTS:
    void showsGradesAndTheMentorsWords();
    void erasedAnswersLeaveTheResult();
};

void TestQuizResult::showsGradesAndTheMentorsWords()
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

void TestQuizResult::erasedAnswersLeaveTheResult()
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

QTEST_GUILESS_MAIN(TestQuizResult)
#include "tst_quizresult.moc"
