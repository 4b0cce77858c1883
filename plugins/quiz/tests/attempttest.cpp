#include "attempttest.h"

namespace vestibule::quiz::test {

ContentVersion version(const QString &id, std::optional<int> attempts)
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

QMap<QString, QByteArray> files(const QByteArray &english, const QByteArray &russian)
{
    return {{u"en/questions/small.gift"_s, english}, {u"ru/questions/small.gift"_s, russian}};
}

Error diskFull()
{
    return {ErrorCode::Full, u"The disk is full."_s, u"Nothing was lost."_s, u"Make room."_s, {}};
}

void AttemptTest::init()
{
    QLocale::setDefault(QLocale::c());
    m_desk = std::make_unique<FakeDesk>();
    m_desk->content.add(version(u"v1"_s), files());
}

void AttemptTest::cleanup()
{
    m_attempt.reset();
    m_desk.reset();
}

void AttemptTest::open()
{
    m_attempt = std::make_unique<QuizAttempt>(*m_desk, u"quiz:small"_s);
    QTRY_VERIFY(!m_attempt->loading());
}

void AttemptTest::begin()
{
    open();
    m_attempt->start();
    QTRY_COMPARE(m_attempt->stage(), QuizAttempt::Running);
}

void AttemptTest::answer(const QString &id, const Response &response)
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

void AttemptTest::answerAllRight()
{
    const Responses right = rightResponses();
    for (auto it = right.cbegin(); it != right.cend(); ++it)
        answer(it.key(), it.value());
}

}  // namespace vestibule::quiz::test
