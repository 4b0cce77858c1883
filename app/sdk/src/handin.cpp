#include <vestibule/handin.h>

#include <vestibule/async.h>
#include <vestibule/attempts.h>
#include <vestibule/ledger.h>
#include <vestibule/people.h>
#include <vestibule/readinesstext.h>

#include <QCoreApplication>

namespace vestibule {

using namespace Qt::StringLiterals;

namespace {

using Done = std::function<void(const Result<HandIn> &)>;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HandIn)
};

void findContent(HostContext &host, QObject *context, const HandIn &found, const Done &done)
{
    whenReady(host, host.get<IContent>()->open(found.submission.content), context, [found, done](const Result<ContentPtr> &content) {
        if (!content)
            return done(std::unexpected(content.error()));
        HandIn whole = found;
        whole.content = *content;
        done(whole);
    });
}

void findLearner(HostContext &host, QObject *context, const HandIn &found, const Done &done)
{
    whenReady(host, host.get<IPeople>()->find(found.submission.learner), context, [&host, context, found, done](const Result<Person> &person) {
        if (!person && person.error().code != ErrorCode::NotFound)
            return done(std::unexpected(person.error()));
        HandIn named = found;
        named.learnerName = person && !person->name.isEmpty() ? person->name : Words::tr("Somebody who was erased");
        findContent(host, context, named, done);
    });
}

void findVerdict(HostContext &host, QObject *context, const Event &submission, const Done &done)
{
    EventQuery query;
    query.learner = submission.learner;
    query.activities = {submission.activity};
    whenReady(host, host.get<ILedger>()->events(query), context, [&host, context, submission, done](const Result<QList<Event>> &events) {
        if (!events)
            return done(std::unexpected(events.error()));
        findLearner(host, context, {submission, verdictOn(submission.id, *events), {}, {}}, done);
    });
}

}  // namespace

QString HandIn::about(const IClock &clock) const
{
    return Words::tr("%1, handed in %2").arg(learnerName, dayText(clock.dayOf(submission.at), clock.today()));
}

void findHandIn(HostContext &host, QObject *context, const QString &event, const Done &done)
{
    EventQuery query;
    query.ids = {event};
    whenReady(host, host.get<ILedger>()->events(query), context, [&host, context, event, done](const Result<QList<Event>> &events) {
        if (!events)
            return done(std::unexpected(events.error()));
        if (events->isEmpty())
            return done(std::unexpected(Error{ErrorCode::NotFound, Words::tr("This hand-in is not there, or not yours to look at."), {},
                                              Words::tr("Go back and choose another."), event}));
        findVerdict(host, context, events->first(), done);
    });
}

}  // namespace vestibule
