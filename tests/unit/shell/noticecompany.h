// A small company of which notices are made: anna in her first stage, oleg her mentor, one quiz.
#pragma once
#include "shell/notices/noticesource.h"

#include <vestibule/verbs.h>

#include <QTimeZone>

namespace vestibule::test {

using namespace Qt::StringLiterals;
using shell::Notice;
using shell::NoticeMaterial;

inline const QDate Today(2026, 6, 10);

inline qint64 noonOf(QDate day) { return QDateTime(day, QTime(12, 0), QTimeZone::utc()).toMSecsSinceEpoch(); }

inline std::shared_ptr<ContentVersion> introduction()
{
    auto version = std::make_shared<ContentVersion>();
    version->id = u"v1"_s;
    version->languages = {u"en"_s};
    version->texts[u"en"_s] = {{u"stage.one"_s, {u"Introduction"_s, {}}},
                               {u"activity.quiz:survey"_s, {u"Survey"_s, {}}},
                               {u"require.briefing"_s, {u"Briefing"_s, {}}}};
    Activity survey;
    survey.id = u"quiz:survey"_s;
    survey.kind = u"quiz.test"_s;
    version->programme.activities = {survey};
    return version;
}

inline RequirementState state(const QString &id, RequirementState::Missing missing, Role owner, const QString &activity = {})
{
    RequirementState state;
    state.id = id;
    state.activity = activity;
    state.missing = missing;
    state.owner = owner;
    state.since = noonOf(Today.addDays(-1));
    state.met = missing == RequirementState::Missing::Nothing;
    return state;
}

// Of anna, in her first stage.
inline Standing standing(QDate due, const QList<RequirementState> &requirements)
{
    StageState stage;
    stage.id = u"one"_s;
    stage.locked = false;
    stage.due = due;
    stage.late = due < Today;
    stage.requirements = requirements;
    Standing standing;
    standing.person.id = u"anna"_s;
    standing.person.name = u"Anna"_s;
    standing.person.mentor = u"oleg"_s;
    standing.assigned = true;
    standing.readiness.content = u"v1"_s;
    standing.readiness.stages = {stage};
    return standing;
}

inline ReviewItem review(const QString &event, QDate due, const QString &learner = u"anna"_s)
{
    ReviewItem item;
    item.event = event;
    item.learner = learner;
    item.learnerName = u"Anna"_s;
    item.verb = QLatin1String(verb::Completed);
    item.activity = u"quiz:survey"_s;
    item.kind = u"quiz.open"_s;
    item.at = noonOf(Today.addDays(-2));
    item.due = due;
    return item;
}

inline Event deed(const QString &id, const char *verb, const QString &actor, int daysAgo, const QStringList &refs = {})
{
    Event event;
    event.id = id;
    event.actor = actor;
    event.verb = QLatin1String(verb);
    event.activity = u"quiz:survey"_s;
    event.refs = refs;
    event.payload = "{}";
    event.at = noonOf(Today.addDays(-daysAgo));
    return event;
}

inline NoticeMaterial material(Role role)
{
    NoticeMaterial material;
    material.me.id = role == Role::Trainee ? u"anna"_s : u"oleg"_s;
    material.me.role = role;
    material.me.mentor = role == Role::Trainee ? u"oleg"_s : QString();
    material.mentorName = u"Oleg"_s;
    material.language = u"en"_s;
    material.today = Today;
    material.dayOf = [](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).date(); };
    for (const QString &view : {u"readiness.mine"_s, u"readiness.person"_s, u"readiness.people"_s, u"readiness.overview"_s, u"mentoring.queue"_s,
                                u"mentoring.signoff"_s, u"mentoring.mentee"_s, u"mentoring.report"_s, u"quiz.attempt"_s,
                                u"quiz.grade"_s}) {
        pluginhost::OfferedView offered;
        offered.id = view;
        material.views.append(offered);
    }
    material.viewOfKind = {{u"quiz.test"_s, u"quiz.attempt"_s}};
    material.viewOfReview = {{u"quiz.open"_s, u"quiz.grade"_s}};
    material.content = introduction();
    material.versions = {{u"v1"_s, material.content}};
    return material;
}

inline QStringList lines(const QList<Notice> &notices)
{
    QStringList all;
    for (const Notice &notice : notices)
        all << QStringList{notice.title, notice.detail, notice.when}.join(u" | "_s);
    return all;
}

}  // namespace vestibule::test
