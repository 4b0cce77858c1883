#include "crowdeddesk.h"

#include <vestibule/verbs.h>

namespace vestibule::test {

using namespace Qt::StringLiterals;

namespace {

ContentVersion version()
{
    ContentVersion version;
    version.id = u"v1"_s;
    version.languages = {u"en"_s};
    return version;
}

ContentVersion versionWith(const QString &kind, const QString &what, int count)
{
    ContentVersion made = version();
    for (int i = 1; i <= count; ++i) {
        Activity activity;
        activity.id = u"%1:%2"_s.arg(what.toLower()).arg(i);
        activity.kind = kind;
        made.programme.activities.append(activity);
        made.texts[u"en"_s].insert("activity."_L1 + activity.id, {CrowdedDesk::numbered(what, i), u"What it is about."_s});
    }
    return made;
}

}  // namespace

void CrowdedDesk::publishPages(int count) { desk.content.add(versionWith(u"handbook.page"_s, u"Page"_s, count), {}); }

void CrowdedDesk::publishQuizzes(int count) { desk.content.add(versionWith(u"quiz.test"_s, u"Quiz"_s, count), {}); }

void CrowdedDesk::publishQuestions(int count)
{
    QByteArray questions = "// all of them\n";
    for (int i = 1; i <= count; ++i) {
        const QByteArray name = numbered(u"Question"_s, i).toUtf8();
        questions += "// [id:q" + QByteArray::number(i) + "]\n::" + name + "::" + name + " {T}\n\n";
    }
    ContentVersion made = version();
    Activity bank;
    bank.id = u"exam:bank"_s;
    bank.kind = u"quiz.test"_s;
    bank.source = u"questions/all.gift"_s;
    made.programme.activities.append(bank);
    desk.content.add(made, {{u"en/questions/all.gift"_s, questions}});
}

// Trainees of this person, in their first stage.
void CrowdedDesk::hire(int count)
{
    desk.content.add(version(), {});
    const QString mentor = desk.people.all.first().id;
    StageState stage;
    stage.id = u"one"_s;
    stage.locked = false;
    stage.due = desk.clock.today().addDays(7);
    for (int i = 1; i <= count; ++i) {
        Person person;
        person.id = person.login = u"trainee-%1"_s.arg(i);
        person.name = numbered(u"Person"_s, i);
        person.mentor = mentor;
        person.programme = u"programme"_s;
        desk.people.all.append(person);
        Standing standing{person, true, {}};
        standing.readiness.learner = person.id;
        standing.readiness.content = u"v1"_s;
        standing.readiness.stages = {stage};
        desk.readiness.all.append(standing);
    }
}

void CrowdedDesk::handIn(int count)
{
    desk.content.add(version(), {});
    for (int i = 1; i <= count; ++i)
        reviews.items.append({u"event-%1"_s.arg(i), u"trainee-%1"_s.arg(i), numbered(u"Person"_s, i), QLatin1String(verb::Completed), u"quiz:1"_s,
                              u"quiz.open"_s, desk.clock.now(), desk.clock.today().addDays(3)});
}

// The days until today, one after the other.
void CrowdedDesk::report(int count)
{
    ContentVersion made = version();
    Metric calls;
    calls.id = u"calls"_s;
    made.programme.metrics.append(calls);
    desk.content.add(made, {});
    const QDate today = desk.clock.today();
    Person &me = desk.people.all.first();
    me.programme = u"programme"_s;
    me.start = today.addDays(-count);
    for (int i = count; i > 0; --i) {
        EventDraft draft;
        draft.verb = QLatin1String(verb::Reported);
        draft.payload = {{u"day"_s, today.addDays(1 - i).toString(Qt::ISODate)}, {u"metrics"_s, QJsonObject{{u"calls"_s, 12}}}};
        desk.ledger.put(draft);
    }
}

void *CrowdedDesk::service(const char *interfaceId, int version) noexcept
{
    if (QLatin1String(interfaceId) == QLatin1String(IReviews::id))
        return static_cast<IReviews *>(&reviews);
    return desk.service(interfaceId, version);
}

}  // namespace vestibule::test
