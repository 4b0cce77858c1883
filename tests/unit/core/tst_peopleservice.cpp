// People as the shell and the plugins get them; the clock and the session.
#include "core/ledger/verifier.h"
#include "support/desk.h"

#include <QSignalSpy>
#include <QTest>

using namespace vestibule;
using namespace vestibule::core;
using namespace vestibule::test;
using namespace Qt::StringLiterals;

namespace {

template <class T>
ErrorCode codeOf(QFuture<Result<T>> future)
{
    const Result<T> result = await(future);
    return result ? ErrorCode(-1) : result.error().code;
}
constexpr auto Done = ErrorCode(-1);

QStringList loginsOf(const QList<Person> &people)
{
    QStringList logins;
    for (const Person &person : people)
        logins.append(person.login);
    logins.sort();
    return logins;
}

std::shared_ptr<ContentVersion> smallContent()
{
    auto content = std::make_shared<ContentVersion>();
    content->id = u"v1"_s;
    content->programme.id = u"manager"_s;
    Activity quiz;
    quiz.id = u"quiz:a"_s;
    quiz.attempts = 2;
    content->programme.activities = {quiz};
    return content;
}

}  // namespace

class PeopleServiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everybodySeesTheirOwn()
    {
        Company company;
        const auto visibleTo = [&](const QString &login) {
            Desk desk(company, login);
            return loginsOf(must(await(desk.people.visible())));
        };
        QCOMPARE(visibleTo(u"helga"_s), (QStringList{u"anna"_s, u"arthur"_s, u"boris"_s, u"helga"_s, u"oleg"_s}));
        QCOMPARE(visibleTo(u"oleg"_s), (QStringList{u"anna"_s, u"oleg"_s}));
        QCOMPARE(visibleTo(u"anna"_s), QStringList{u"anna"_s});
        QCOMPARE(visibleTo(u"arthur"_s), QStringList{u"arthur"_s});
        Desk hr(company, u"helga"_s);
        QCOMPARE(codeOf(hr.people.find(u"nobody"_s)), ErrorCode::NotFound);
        QCOMPARE(hr.people.me().login, u"helga"_s);
    }

    void mentorIsKnownToTheirMentees()
    {
        Company company;
        const QString oleg = company.id(u"oleg"_s);
        Desk anna(company, u"anna"_s);
        const Person mentor = must(await(anna.people.find(oleg)));
        QCOMPARE(mentor.id, oleg);
        QVERIFY(!mentor.name.isEmpty());
        QVERIFY(mentor.login.isEmpty());
        QCOMPARE(codeOf(anna.people.find(u"oleg"_s)), ErrorCode::Refused);  // who has which login is not told
        QCOMPARE(codeOf(anna.people.find(company.id(u"helga"_s))), ErrorCode::Refused);
        QCOMPARE(codeOf(anna.readiness.tree(oleg)), ErrorCode::Refused);
        Desk boris(company, u"boris"_s);  // has no mentor
        QCOMPARE(codeOf(boris.people.find(oleg)), ErrorCode::Refused);
        QCOMPARE(codeOf(boris.people.find(QString())), ErrorCode::Refused);
    }

    void hrAssignsFromTheContentInForce()
    {
        Company company;
        Desk hr(company, u"helga"_s);
        QCOMPARE(codeOf(hr.people.assignProgramme(u"anna"_s, u"manager"_s, QDate(2026, 3, 2))), ErrorCode::NotFound);
        hr.content.versions.insert(u"v1"_s, smallContent());
        hr.content.inForce = u"v1"_s;
        QCOMPARE(codeOf(hr.people.assignProgramme(u"anna"_s, u"other"_s, QDate(2026, 3, 2))), ErrorCode::NotFound);
        QCOMPARE(codeOf(hr.people.assignProgramme(u"anna"_s, u"manager"_s, QDate(2026, 3, 2))), Done);
        QCOMPARE(company.person(u"anna"_s).content, u"v1"_s);
        QCOMPARE(must(company.store.ledger().attemptsLeft(company.id(u"anna"_s), u"quiz:a"_s)), 2);
        Desk oleg(company, u"oleg"_s);
        oleg.content.versions = hr.content.versions;
        oleg.content.inForce = u"v1"_s;
        QCOMPARE(codeOf(oleg.people.assignProgramme(u"anna"_s, u"manager"_s, QDate(2026, 3, 2))), ErrorCode::Refused);
    }

    void everyDeedIsHrs()
    {
        for (const QString &login : {u"oleg"_s, u"anna"_s, u"arthur"_s, u"helga"_s}) {
            Company company;
            Desk desk(company, login);
            const ErrorCode expected = login == u"helga"_s ? Done : ErrorCode::Refused;
            QCOMPARE(codeOf(desk.people.create({u"vera"_s, u"Vera"_s, Role::Trainee, u"some password"_s})), expected);
            QCOMPARE(codeOf(desk.people.appointMentor(u"boris"_s, u"oleg"_s)), expected);
            QCOMPARE(codeOf(desk.people.resetPassword(u"boris"_s, u"some password"_s)), expected);
            QCOMPARE(codeOf(desk.people.appoint(u"boris"_s, Role::Mentor)), expected);
            QCOMPARE(codeOf(desk.people.setActive(u"boris"_s, false, u"left"_s)), expected);
            QCOMPARE(codeOf(desk.people.erase(u"boris"_s, u"asked"_s)), expected);
            QVERIFY(must(verifyLedger(company.store, {})).ok);
        }
    }

    void deedsAreAnnounced()
    {
        Company company;
        Desk desk(company, u"helga"_s);
        QSignalSpy spy(desk.ledger.notifier(), &LedgerNotifier::appended);
        const Person vera = must(await(desk.people.create({u"Vera"_s, u"Vera"_s, Role::Trainee, u"some password"_s})));
        QCOMPARE(codeOf(desk.people.erase(u"boris"_s, QString())), ErrorCode::InvalidArgument);
        const QString boris = company.id(u"boris"_s);
        QCOMPARE(codeOf(desk.people.erase(u"boris"_s, u"asked"_s)), Done);
        QTRY_COMPARE(spy.size(), 2);
        QCOMPARE(spy[0], (QVariantList{vera.id, u"registered"_s, QString()}));
        QCOMPARE(spy[1], (QVariantList{boris, u"erased"_s, QString()}));
    }

    void onesOwnPassword()
    {
        Company company;
        Desk desk(company, u"anna"_s);
        QCOMPARE(codeOf(desk.people.changePassword(u"wrong"_s, u"new password"_s)), ErrorCode::Unauthenticated);
        QCOMPARE(codeOf(desk.people.changePassword(Company::passwordOf(u"anna"_s), u"new password"_s)), Done);
        QVERIFY(authenticate(company.store, company.guard, u"anna"_s, SecretBytes::fromText(u"new password"_s), company.now));
    }

    void aSessionEndsWithItsKey()
    {
        Company company;
        SessionContext context;
        QVERIFY(!context.isSignedIn() && !context.isLocked());
        const Session session = company.session(u"anna"_s);
        context.begin(session);
        QVERIFY(context.isSignedIn() && !context.isLocked());
        context.lock();
        QVERIFY(context.isLocked());
        QVERIFY(unlock(company.store, company.guard, *context.session(), SecretBytes::fromText(Company::passwordOf(u"anna"_s)),
                       company.now));
        QVERIFY(!context.isLocked());
        context.end();
        QVERIFY(!context.isSignedIn());
        QVERIFY(session.key->isWiped());
        QVERIFY(context.me().id.isEmpty());
    }

    void daysAreTheCompanys()
    {
        // 2026-03-02 22:30 UTC is the third of March in Moscow.
        const qint64 evening = QDateTime(QDate(2026, 3, 2), QTime(22, 30), Qt::UTC).toMSecsSinceEpoch();
        SimulatedClock clock(QTimeZone("Europe/Moscow"), evening);
        QCOMPARE(clock.today(), QDate(2026, 3, 3));
        clock.advance(-2 * 3600 * 1000);
        QCOMPARE(clock.today(), QDate(2026, 3, 2));
        clock.set(QDateTime(QDate(2026, 3, 9), QTime(9, 0)));
        QCOMPARE(clock.now(), QDateTime(QDate(2026, 3, 9), QTime(6, 0), Qt::UTC).toMSecsSinceEpoch());
        const RealClock real{QTimeZone("Nowhere/At_All")};
        QCOMPARE(real.dayOf(evening), QDate(2026, 3, 2));  // an unknown zone is UTC
        QVERIFY(qAbs(real.now() - QDateTime::currentMSecsSinceEpoch()) < 60'000);
    }
};

QTEST_GUILESS_MAIN(PeopleServiceTest)
#include "tst_peopleservice.moc"
