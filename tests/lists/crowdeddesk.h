// A desk with as many people, pages, quizzes, questions, hand-ins and reported days as a test wants.
#pragma once
#include "support/fakedesk.h"

#include <vestibule/reviews.h>

namespace vestibule::test {

class FakeReviews final : public IReviews
{
public:
    QList<ReviewItem> items;

    QFuture<Result<QList<ReviewItem>>> pending() override { return ready(Result<QList<ReviewItem>>(items)); }
    QFuture<Result<QList<ReviewItem>>> waitingFor(const QString &) override { return pending(); }
    QString viewOf(const QString &) const override { return {}; }  // nothing is shown beside the queue
    QFuture<Result<Rescore>> rescore(const QString &) override { return ready(Result<Rescore>(Rescore{})); }
};

// Somebody of the given role is signed in. Things are called "<What> 000001" and so on.
class CrowdedDesk final : public HostContext
{
public:
    explicit CrowdedDesk(Role role) { desk.people.all.first().role = role; }

    FakeDesk desk;
    FakeReviews reviews;

    // What the desk holds; content is published once.
    void publishPages(int count);
    void publishQuizzes(int count);
    void publishQuestions(int count);  // of the activity exam:bank
    void hire(int count);
    void handIn(int count);
    void report(int count);

    [[nodiscard]] static QString numbered(const QString &what, int number) { return QStringLiteral("%1 %2").arg(what).arg(number, 6, 10, QLatin1Char('0')); }
    void *service(const char *interfaceId, int version) noexcept override;
};

}  // namespace vestibule::test
