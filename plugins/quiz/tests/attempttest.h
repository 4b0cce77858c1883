// A learner at a desk of fakes, and the attempt at a small quiz that is open there.
#pragma once
#include "smallbank.h"

#include "support/fakedesk.h"
#include "views/quizattempt.h"

#include <QTest>

#include <memory>

namespace vestibule::quiz::test {

using vestibule::test::FakeDesk;

ContentVersion version(const QString &id, std::optional<int> attempts = {});
QMap<QString, QByteArray> files(const QByteArray &english = English, const QByteArray &russian = Russian);
Error diskFull();

class AttemptTest : public QObject
{
    Q_OBJECT
protected:
    // As a person opens the quiz; an attempt that was open before is left.
    void open();
    void begin();
    void answer(const QString &id, const Response &response);
    void answerAllRight();
    [[nodiscard]] QString savedNow() const { return m_attempt->saveState(); }

    std::unique_ptr<FakeDesk> m_desk;
    std::unique_ptr<QuizAttempt> m_attempt;

private Q_SLOTS:
    void init();
    void cleanup();
};

}  // namespace vestibule::quiz::test
