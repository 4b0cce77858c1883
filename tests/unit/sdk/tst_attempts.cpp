// What a person has done with an activity, folded from events.
#include <vestibule/attempts.h>
#include <vestibule/verbs.h>

#include <QJsonDocument>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

Event happened(const QString &id, const char *verb, const QStringList &refs = {}, std::optional<qint64> score = {}, std::optional<bool> passed = {})
{
    Event e;
    e.id = id;
    e.verb = QLatin1String(verb);
    e.activity = u"quiz:a"_s;
    e.refs = refs;
    e.score = score;
    e.passed = passed;
    return e;
}

Event granted(int attempts)
{
    Event e = happened(u"g"_s, verb::Granted);
    e.payload = QJsonDocument(QJsonObject{{u"attempts"_s, attempts}}).toJson();
    return e;
}

Event voided(const QString &what)
{
    Event e = happened(u"v-"_s + what, verb::Voided);
    e.corrects = what;
    return e;
}

AttemptHistory fold(const QList<Event> &events) { return historiesOf(events).value(u"quiz:a"_s); }

Activity limited(int attempts)
{
    Activity activity;
    activity.attempts = attempts;
    return activity;
}

}  // namespace

class TestAttempts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingYet()
    {
        const AttemptHistory history = fold({});
        QVERIFY(!history.running && history.submissions.isEmpty() && !history.waits());
        QCOMPARE(history.attemptsLeft(limited(3)), std::optional(3));
        QCOMPARE(history.attemptsLeft(Activity()), std::nullopt);
    }

    void attemptsAreUsedUpAndGranted()
    {
        const QList<Event> two{happened(u"1"_s, verb::Attempted), happened(u"2"_s, verb::Completed, {u"1"_s}, 100'000, false), happened(u"3"_s, verb::Attempted)};
        QCOMPARE(fold(two).attemptsLeft(limited(3)), std::optional(1));
        QCOMPARE(fold(two).attemptsLeft(limited(1)), std::optional(0));  // never below
        QCOMPARE(fold(two + QList<Event>{granted(2)}).attemptsLeft(limited(2)), std::optional(2));
        QCOMPARE(fold(two + QList<Event>{granted(-5)}).attemptsLeft(limited(2)), std::optional(0));
        QCOMPARE(fold(two).running->id, u"3"_s);
    }

    void openAnswersWaitUntilSomebodyScores()
    {
        QList<Event> events{happened(u"1"_s, verb::Attempted), happened(u"2"_s, verb::Completed, {u"1"_s})};
        QVERIFY(fold(events).waits());
        events << happened(u"3"_s, verb::Scored, {u"2"_s}, 900'000, true);
        QVERIFY(!fold(events).waits() && fold(events).passed);
        QCOMPARE(fold(events).verdict->id, u"3"_s);
        QCOMPARE(fold(events).best, std::optional<qint64>(900'000));
    }

    void theBestResultStays()
    {
        const AttemptHistory history = fold({happened(u"1"_s, verb::Completed, {}, 900'000, true), happened(u"2"_s, verb::Completed, {}, 300'000, false)});
        QCOMPARE(history.best, std::optional<qint64>(900'000));
        QVERIFY(history.passed);
        QCOMPARE(history.submissions.last().id, u"2"_s);
    }

    void handedBackIsAVerdictToo()
    {
        const AttemptHistory history = fold({happened(u"2"_s, verb::Completed), happened(u"3"_s, verb::Returned, {u"2"_s})});
        QVERIFY(!history.waits() && !history.passed);
        QCOMPARE(history.verdict->id, u"3"_s);
    }

    void aNewHandInForgetsTheVerdictOnTheOldOne()
    {
        QVERIFY(fold({happened(u"2"_s, verb::Completed), happened(u"3"_s, verb::Scored, {u"2"_s}, 0, false), happened(u"4"_s, verb::Completed)}).waits());
    }

    void voidedCountsNoMoreButTheAttemptIsUsedUp()
    {
        const AttemptHistory history = fold({happened(u"1"_s, verb::Attempted), happened(u"2"_s, verb::Completed, {u"1"_s}, 900'000, true), voided(u"2"_s)});
        QVERIFY(history.submissions.isEmpty() && !history.passed && !history.best && !history.running);
        QCOMPARE(history.attemptsLeft(limited(2)), std::optional(1));
        const QList<Event> graded{happened(u"2"_s, verb::Completed), happened(u"3"_s, verb::Scored, {u"2"_s}, 0, false), voided(u"3"_s)};
        QVERIFY(fold(graded).waits());
        QVERIFY(!verdictOn(u"2"_s, graded));
    }

    void theLastVerdictStands()
    {
        const QList<Event> events{happened(u"2"_s, verb::Completed), happened(u"3"_s, verb::Scored, {u"2"_s}, 0, false),
                                  happened(u"4"_s, verb::Scored, {u"2"_s}, 800'000, true), happened(u"5"_s, verb::Scored, {u"x"_s}, 0, false)};
        QCOMPARE(verdictOn(u"2"_s, events)->id, u"4"_s);
    }
};

QTEST_GUILESS_MAIN(TestAttempts)
#include "tst_attempts.moc"
