// Who may record and read what, through the services that plugins get.
#include "core/ledger/verifier.h"
#include "core/people/record.h"
#include "support/desk.h"

#include <vestibule/verbs.h>

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

// empty person: nobody agrees for the department any more.
EventDraft namingOf(Company &company, const QString &department, const QString &person)
{
    EventDraft draft;
    draft.aboutCompany = true;
    draft.verb = QLatin1String(verb::Entrusted);
    draft.payload = {{u"department"_s, department}, {u"person"_s, person.isEmpty() ? QString() : company.person(person).id}};
    return draft;
}

const QStringList Everybody{u"helga"_s, u"oleg"_s, u"anna"_s, u"boris"_s, u"arthur"_s};

}  // namespace

class LedgerServiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theVerbTableRulesOverEveryRoleAndLearner()
    {
        Company company;
        const MemoryState untouched = company.store.state();
        for (const QString &login : Everybody) {
            Desk desk(company, login);
            const Person me = company.person(login);
            for (const QString &about : Everybody) {
                for (const VerbRule &rule : verbRules()) {
                    company.store.state() = untouched;
                    const Person learner = company.person(about);
                    const bool self = me.id == learner.id;
                    const QString word = QLatin1String(rule.verb);
                    const bool expected =
                        !isReservedVerb(word) && mayAppend(word, me.role, self, learner.mentor == me.id, false);
                    EventDraft draft = company.draft(rule.verb, about, u"quiz:a"_s);
                    if (word == QLatin1String(verb::Voided))
                        continue;  // needs something to void: corrections have their own test
                    const ErrorCode code = codeOf(desk.ledger.append(draft));
                    const QString what = u"%1 %2 %3"_s.arg(login, word, about);
                    QVERIFY2(code == (expected ? Done : ErrorCode::Refused), qPrintable(what));
                    QVERIFY2(must(verifyLedger(company.store, {})).ok, qPrintable(what));
                }
            }
        }
    }

    void theCompanysVerbsAreNotForPlugins()
    {
        for (const QString &login : Everybody) {
            Company company;
            Desk desk(company, login);
            for (const char *verb : {verb::Founded, verb::Published, verb::Checkpointed}) {
                EventDraft draft;
                draft.aboutCompany = true;
                draft.verb = QLatin1String(verb);
                QCOMPARE(codeOf(desk.ledger.append(draft)), ErrorCode::Refused);
            }
        }
    }

    void peopleSeeWhatIsTheirs()
    {
        Company company;
        const Event note = must(company.record(u"anna"_s, [&] {
            EventDraft draft = company.draft(verb::Completed, u"anna"_s, u"quiz:a"_s);
            draft.privatePart = "hers";
            return draft;
        }()));
        const QStringList allowed{u"helga"_s, u"oleg"_s, u"anna"_s};
        for (const QString &login : Everybody) {
            Desk desk(company, login);
            const bool may = allowed.contains(login);
            EventQuery query;
            query.learner = note.learner;
            QCOMPARE(codeOf(desk.ledger.events(query)), may ? Done : ErrorCode::Refused);
            QCOMPARE(codeOf(desk.ledger.privatePart(note.id)), may ? Done : ErrorCode::Refused);
            QCOMPARE(codeOf(desk.people.find(u"anna"_s)), may ? Done : ErrorCode::Refused);
            QCOMPARE(codeOf(desk.reviews.waitingFor(note.learner)), may ? Done : ErrorCode::Refused);
            QCOMPARE(codeOf(desk.reviews.rescore(note.id)), may ? Done : ErrorCode::Refused);
            QCOMPARE(codeOf(desk.readiness.tree(note.learner)), may ? ErrorCode::NotFound : ErrorCode::Refused);

            query = {};
            query.ids = {note.id};
            const auto open = must(await(desk.ledger.events(query)));
            QCOMPARE(open.size(), may ? 1 : 0);
        }
    }

    void aMentorReadsAllMenteesInOrder()
    {
        Company company;
        for (const QString &login : {u"anna"_s, u"boris"_s, u"oleg"_s, u"anna"_s})
            (void)must(company.record(login, company.draft(verb::Experienced, login, u"handbook:a"_s)));
        Desk desk(company, u"oleg"_s);
        EventQuery query;
        query.verbs = {QLatin1String(verb::Experienced)};
        const QList<Event> events = must(await(desk.ledger.events(query)));
        QCOMPARE(events.size(), 3);
        QVERIFY(std::ranges::is_sorted(events, {}, &Event::at));
        query.limit = 1;
        QCOMPARE(must(await(desk.ledger.events(query))).first().id, events.last().id);
    }

    // How a document comes into force is a fact about the company: everybody reads it, few may write it.
    void theStepsOfADocumentAreForEverybody()
    {
        Company company;
        const auto step = [](const char *verb) {
            EventDraft draft;
            draft.aboutCompany = true;
            draft.verb = QLatin1String(verb);
            draft.activity = u"documents:job-description"_s;
            return draft;
        };
        const Event naming = must(company.record(u"helga"_s, namingOf(company, u"Sales"_s, u"oleg"_s)));
        EventDraft agreed = step(verb::Agreed);
        agreed.payload = {{u"department"_s, u"Sales"_s}};
        agreed.refs = {naming.id};
        for (const QString &login : Everybody) {
            Desk desk(company, login);
            const bool hr = login == u"helga"_s;
            QCOMPARE(codeOf(desk.ledger.append(step(verb::Proposed))), hr ? Done : ErrorCode::Refused);
            QCOMPARE(codeOf(desk.ledger.append(agreed)), login == u"oleg"_s ? Done : ErrorCode::Refused);
            QCOMPARE(codeOf(desk.ledger.append(step(verb::Enacted))), hr ? Done : ErrorCode::Refused);
        }
        for (const QString &login : Everybody) {
            Desk desk(company, login);
            EventQuery query;
            query.activities = {u"documents:job-description"_s};
            query.verbs = {QLatin1String(verb::Proposed), QLatin1String(verb::Agreed), QLatin1String(verb::Enacted), QLatin1String(verb::Signed)};
            QCOMPARE(must(await(desk.ledger.events(query))).size(), 3);
            query.verbs = {QLatin1String(verb::Completed)};
            QCOMPARE(must(await(desk.ledger.events(query))).size(), 0);
        }
    }

    // Only who is named for a department agrees for it; HR names, and agrees for one department itself.
    void departmentsAgreeThroughWhomHrNamed()
    {
        Company company;
        const auto name = [&company](const QString &by, const QString &department, const QString &person) {
            return company.record(by, namingOf(company, department, person));
        };
        const auto agree = [&company](const QString &login, const QString &department, const QStringList &refs) {
            Desk desk(company, login);
            EventDraft draft;
            draft.aboutCompany = true;
            draft.verb = QLatin1String(verb::Agreed);
            draft.activity = u"documents:job-description"_s;
            draft.payload = {{u"department"_s, department}};
            draft.refs = refs;
            return codeOf(desk.ledger.append(draft));
        };
        QCOMPARE(agree(u"oleg"_s, u"Sales"_s, {}), ErrorCode::Refused);  // nobody is named
        for (const QString &login : {u"oleg"_s, u"anna"_s, u"arthur"_s})
            QCOMPARE(name(login, u"Sales"_s, u"oleg"_s).error().code, ErrorCode::Refused);
        for (const QString &person : {u"anna"_s, u"arthur"_s})
            QCOMPARE(name(u"helga"_s, u"Sales"_s, person).error().code, ErrorCode::Refused);
        QCOMPARE(name(u"helga"_s, u" Sales"_s, u"oleg"_s).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(name(u"helga"_s, {}, u"oleg"_s).error().code, ErrorCode::InvalidArgument);
        const Event sales = must(name(u"helga"_s, u"Sales"_s, u"oleg"_s));
        const Event legal = must(name(u"helga"_s, u"Legal"_s, u"oleg"_s));
        const Event hr = must(name(u"helga"_s, u"HR"_s, u"helga"_s));
        QCOMPARE(name(u"helga"_s, u"Accounting"_s, u"helga"_s).error().code, ErrorCode::Refused);
        (void)must(name(u"helga"_s, u"HR"_s, u"helga"_s));  // again: the same department
        QCOMPARE(agree(u"helga"_s, u"Sales"_s, {sales.id}), ErrorCode::Refused);
        QCOMPARE(agree(u"oleg"_s, u"HR"_s, {hr.id}), ErrorCode::Refused);
        QCOMPARE(agree(u"helga"_s, u"HR"_s, {hr.id}), ErrorCode::Conflict);  // named anew since
        QCOMPARE(agree(u"oleg"_s, u"Sales"_s, {legal.id}), ErrorCode::Conflict);
        QCOMPARE(agree(u"oleg"_s, u"Sales"_s, {sales.id}), Done);
        // Whoever is not named any more agrees no more.
        company.now -= 60'000;  // the clock of another desk: the last naming holds all the same
        (void)must(name(u"helga"_s, u"Legal"_s, {}));
        QCOMPARE(agree(u"oleg"_s, u"Legal"_s, {legal.id}), ErrorCode::Refused);
        QVERIFY(must(verifyLedger(company.store, {})).ok);
    }

    void withoutSessionNothingRuns()
    {
        Company company;
        Desk desk(company, QString());
        QCOMPARE(codeOf(desk.ledger.append(company.draft(verb::Experienced, u"anna"_s))), ErrorCode::Unauthenticated);
        QCOMPARE(codeOf(desk.ledger.saveDraft(u"a"_s, u"i"_s, "v")), ErrorCode::Unauthenticated);
        QCOMPARE(codeOf(desk.people.visible()), ErrorCode::Unauthenticated);
        QCOMPARE(codeOf(desk.ledger.countersign({})), ErrorCode::Unauthenticated);
    }

    void whoWasDeactivatedSeesNothingMore()
    {
        Company company;
        Desk anna(company, u"anna"_s);
        Desk hr(company, u"helga"_s);
        QCOMPARE(codeOf(hr.people.setActive(u"anna"_s, false, u"left"_s)), Done);
        QCOMPARE(codeOf(anna.ledger.events({})), ErrorCode::Refused);
        QCOMPARE(codeOf(anna.ledger.append(company.draft(verb::Experienced, u"anna"_s))), ErrorCode::Refused);
    }

    void aStoreThatIsAwayIsAnError()
    {
        Company company;
        Desk desk(company, u"anna"_s);
        InlineRunner away(Error{ErrorCode::Unavailable, u"The server is away."_s, {}, {}, {}});
        LedgerService ledger({away, desk.session, desk.clock, company.guard, desk.prompt, {}});
        QCOMPARE(codeOf(ledger.events({})), ErrorCode::Unavailable);
    }

    void draftsLastUntilTheAttemptIsSubmitted()
    {
        Company company;
        Desk desk(company, u"anna"_s);
        const Event attempt = must(await(desk.ledger.append(company.draft(verb::Attempted, u"anna"_s, u"quiz:a"_s))));
        QCOMPARE(codeOf(desk.ledger.saveDraft(attempt.id, u"q1"_s, "A")), Done);
        desk.session.lock();  // the idle lock does not lose an answer
        QCOMPARE(codeOf(desk.ledger.saveDraft(attempt.id, u"q1"_s, "B")), Done);
        QCOMPARE(must(await(desk.ledger.drafts(attempt.id))).value(u"q1"_s), "B");
        EventDraft handIn = company.draft(verb::Completed, u"anna"_s, u"quiz:a"_s);
        QCOMPARE(codeOf(desk.ledger.submit(attempt.id, handIn)), ErrorCode::Unauthenticated);
        QCOMPARE(must(await(desk.ledger.drafts(attempt.id))).size(), 1);

        desk.session.begin(company.session(u"anna"_s));
        const Event done = must(await(desk.ledger.submit(attempt.id, handIn)));
        QCOMPARE(done.refs, QStringList{attempt.id});
        QVERIFY(must(await(desk.ledger.drafts(attempt.id))).isEmpty());
        QCOMPARE(codeOf(desk.ledger.submit(attempt.id, handIn)), ErrorCode::Conflict);
    }

    void whatWasRecordedIsAnnounced()
    {
        Company company;
        Desk desk(company, u"anna"_s);
        QSignalSpy spy(desk.ledger.notifier(), &LedgerNotifier::appended);
        (void)must(await(desk.ledger.append(company.draft(verb::Experienced, u"anna"_s, u"handbook:a"_s))));
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(spy.first(), (QVariantList{company.id(u"anna"_s), u"experienced"_s, u"handbook:a"_s}));
    }

    void anotherPersonCountersigns()
    {
        Company company;
        Desk desk(company, u"anna"_s);
        CountersignRequest request;
        request.draft = company.draft(verb::Approved, u"anna"_s, u"stage:one"_s);
        request.roles = Roles(Role::Mentor) | Role::Hr;
        desk.prompt.answers = {{u"oleg"_s, u"wrong"_s},
                               {u"anna"_s, Company::passwordOf(u"anna"_s)},
                               {u"boris"_s, Company::passwordOf(u"boris"_s)},
                               {u"oleg"_s, Company::passwordOf(u"oleg"_s)}};
        const QFuture<Result<Event>> future = desk.ledger.countersign(request);
        QTRY_VERIFY(future.isFinished());
        const Event event = must(future.result());
        QCOMPARE(event.actor, company.id(u"oleg"_s));
        QCOMPARE(event.learner, company.id(u"anna"_s));
        QCOMPARE(desk.prompt.complaints.size(), 4);
        QVERIFY(desk.prompt.complaints[0].isEmpty());
        for (int i = 1; i < 4; ++i)
            QVERIFY(!desk.prompt.complaints[i].isEmpty());
        QCOMPARE(desk.session.me().login, u"anna"_s);  // the session is still hers
        QVERIFY(must(verifyLedger(company.store, {})).ok);
    }

    void countersigningFollowsTheVerbTableToo()
    {
        Company company;
        Desk desk(company, u"boris"_s);
        CountersignRequest request;
        request.draft = company.draft(verb::Approved, u"boris"_s, u"stage:one"_s);
        request.roles = Role::Mentor;
        desk.prompt.answers = {{u"oleg"_s, Company::passwordOf(u"oleg"_s)}};  // not Boris's mentor
        const QFuture<Result<Event>> future = desk.ledger.countersign(request);
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result().error().code, ErrorCode::Cancelled);
        QCOMPARE(desk.prompt.complaints.size(), 2);
    }

    void theQueueIsTheMentorsOrHrs()
    {
        Company company;
        const auto handIn = [&](const QString &login, const QString &due) {
            EventDraft draft = company.draft(verb::Completed, login, u"quiz:a"_s);
            draft.payload = {{u"review"_s, u"quiz.open"_s}, {u"due"_s, due}};
            return must(company.record(login, draft)).id;
        };
        const QString late = handIn(u"anna"_s, u"2026-03-09"_s);
        const QString urgent = handIn(u"anna"_s, u"2026-03-05"_s);
        const QString boris = handIn(u"boris"_s, u"2026-03-01"_s);
        const auto pendingOf = [&](const QString &login) {
            Desk desk(company, login);
            QStringList ids;
            for (const ReviewItem &item : must(await(desk.reviews.pending())))
                ids.append(item.event);
            return ids;
        };
        QCOMPARE(pendingOf(u"oleg"_s), (QStringList{urgent, late}));
        QCOMPARE(pendingOf(u"helga"_s), (QStringList{boris, urgent, late}));
        for (const QString &login : {u"anna"_s, u"boris"_s, u"arthur"_s})
            QVERIFY(pendingOf(login).isEmpty());
        Desk anna(company, u"anna"_s);
        QCOMPARE(must(await(anna.reviews.waitingFor(company.id(u"anna"_s)))).size(), 2);
        QCOMPARE(anna.reviews.viewOf(u"quiz.open"_s), u"quiz.grade"_s);
        QVERIFY(anna.reviews.viewOf(u"gone"_s).isEmpty());
    }

    void rescoringAsksThePluginForHandInsOnly()
    {
        Company company;
        EventDraft draft = company.draft(verb::Completed, u"anna"_s, u"quiz:a"_s);
        draft.score = 700'000;
        const Event handIn = must(company.record(u"anna"_s, draft));
        const Event other = must(company.record(u"anna"_s, company.draft(verb::Experienced, u"anna"_s, u"handbook:a"_s)));
        Desk desk(company, u"oleg"_s);
        QCOMPARE(must(await(desk.reviews.rescore(handIn.id))).score, 700'000);
        QCOMPARE(desk.rescored, QStringList{handIn.id});
        QCOMPARE(codeOf(desk.reviews.rescore(other.id)), ErrorCode::InvalidArgument);
        QCOMPARE(codeOf(desk.reviews.rescore(u"nothing"_s)), ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(LedgerServiceTest)
#include "tst_ledgerservice.moc"
