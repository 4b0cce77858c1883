// Hand-made events of one learner, an hour apart unless told otherwise.
#pragma once
#include "core/readiness/readiness.h"

#include <vestibule/verbs.h>

#include <QDateTime>
#include <QJsonDocument>

namespace vestibule::core::test {

using namespace Qt::StringLiterals;

inline constexpr qint64 Hour = 3'600'000;

struct Told {
    const char *verb = verb::Completed;
    QString activity = u"quiz:a"_s;
    QString actor = u"lea"_s;
    std::optional<qint64> score = {};
    std::optional<bool> passed = {};
    QString corrects = {};
    QStringList refs = {};
    QJsonObject payload = {};
};

class Story
{
public:
    Story()
    {
        input.learner = u"lea"_s;
        input.content = u"c1"_s;
        input.start = QDate(2026, 3, 2);
        input.at = QDate(2026, 12, 31);
        input.zone = QTimeZone("Europe/Moscow");
        input.roles = {{u"max"_s, {{1, Role::Mentor}}}, {u"mia"_s, {{1, Role::Mentor}}}, {u"hr"_s, {{1, Role::Hr}}}};
        input.programme.id = u"manager"_s;
        day(0);
    }

    // The next event happens at nine in the morning, so many days after the start.
    void day(int n) { m_next = QDateTime(input.start.addDays(n), QTime(9, 0), input.zone).toMSecsSinceEpoch(); }

    // Returns the id of the new event: "e1", "e2" …
    QString tell(const Told &told)
    {
        Event event;
        event.id = u"e%1"_s.arg(input.events.size() + 1);
        event.learner = input.learner;
        event.actor = told.actor;
        event.verb = QLatin1String(told.verb);
        event.activity = told.activity;
        event.content = input.content;
        event.score = told.score;
        event.passed = told.passed;
        event.corrects = told.corrects;
        event.refs = told.refs;
        event.payload = QJsonDocument(told.payload).toJson(QJsonDocument::Compact);
        event.at = m_next;
        m_next += Hour;
        input.events.append(event);
        return event.id;
    }

    QString report(const char *date, int calls)
    {
        return tell({.verb = verb::Reported,
                     .activity = {},
                     .payload = {{u"day"_s, QLatin1String(date)}, {u"metrics"_s, QJsonObject{{u"calls"_s, calls}}}}});
    }

    QString confirm(const QString &report)
    {
        return tell({.verb = verb::Confirmed, .activity = {}, .actor = u"max"_s, .refs = {report}});
    }

    qint64 timeOf(const QString &id) const
    {
        for (const Event &event : input.events)
            if (event.id == id)
                return event.at;
        return 0;
    }

    // A programme of one stage "work".
    void require(const QList<Requirement> &requirements) { input.programme.stages = {{u"work"_s, 5, requirements}}; }

    Readiness readiness() const { return evaluate(input); }
    RequirementState first() const { return evaluate(input).stages.value(0).requirements.value(0); }

    ReadinessInput input;

private:
    qint64 m_next = 0;
};

inline Activity activity(const QString &id, std::optional<int> attempts = {}, std::optional<int> pass = {})
{
    Activity made;
    made.id = id;
    made.kind = u"quiz.test"_s;
    made.attempts = attempts;
    made.pass = pass;
    return made;
}

inline Requirement rule(Requirement::Rule kind, const QString &activity = u"quiz:a"_s)
{
    Requirement made;
    made.id = u"r"_s;
    made.rule = kind;
    made.activity = activity;
    return made;
}

inline Requirement group(Requirement::Rule kind, const QList<Requirement> &of)
{
    Requirement made = rule(kind, {});
    made.of = of;
    return made;
}

}  // namespace vestibule::core::test
