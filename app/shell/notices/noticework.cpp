#include "shell/notices/noticework.h"

#include "shell/notices/noticewords.h"
#include "shell/palette/palettematerial.h"

#include <vestibule/readinesstext.h>
#include <vestibule/verbs.h>

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace vestibule::shell {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Notices)
};

constexpr int SoonDays = 7;
constexpr int PressingDays = 1;

const StageState *currentStage(const Readiness &readiness)
{
    const int at = readiness.currentStage();
    return readiness.ready || at < 0 || readiness.stages[at].locked ? nullptr : &readiness.stages[at];
}

bool isLate(const Standing &standing)
{
    const StageState *stage = standing.assigned ? currentStage(standing.readiness) : nullptr;
    return stage && stage->late;
}

class Work
{
public:
    explicit Work(const NoticeMaterial &material);

    [[nodiscard]] QList<Notice> stage() const;
    [[nodiscard]] QList<Notice> reviews() const;
    [[nodiscard]] QList<Notice> agreements() const;
    [[nodiscard]] QList<Notice> signoffs() const;
    [[nodiscard]] QList<Notice> latePeople() const;
    [[nodiscard]] QList<Notice> unassigned() const;

private:
    [[nodiscard]] bool isMine(const ReviewItem &item) const;
    [[nodiscard]] const ContentVersion &contentOf(const Standing &standing) const;
    [[nodiscard]] Notice reviewNotice(const ReviewItem &item) const;
    void addSignoffs(const QList<RequirementState> &states, const Standing &standing, const StageState &stage, QList<Notice> &notices) const;
    [[nodiscard]] Notice together(const QList<Notice> &signoffs, const Standing &standing) const;
    void setDue(Notice &notice, QDate due) const;
    void lead(Notice &notice, const QString &viewId, const QVariantMap &arguments) const;

    const NoticeMaterial &m_material;
    QSet<QString> m_alone;  // learners without a mentor
};

Work::Work(const NoticeMaterial &material) : m_material(material)
{
    for (const Standing &standing : material.standings)
        if (standing.person.mentor.isEmpty())
            m_alone.insert(standing.person.id);
}

const ContentVersion &Work::contentOf(const Standing &standing) const
{
    const ContentPtr version = m_material.versions.value(standing.readiness.content);
    return version ? *version : *m_material.content;
}

void Work::setDue(Notice &notice, QDate due) const
{
    if (!due.isValid())
        return;
    const qint64 left = m_material.today.daysTo(due);
    const QString day = dayText(due, m_material.today);
    notice.when = left < 0 ? Text::tr("was due %1").arg(day) : Text::tr("due %1").arg(day);
    notice.exact = left < 0 ? Text::tr("Was due on %1").arg(longDay(due)) : Text::tr("Due on %1").arg(longDay(due));
    notice.tone = left < 0 ? Notice::Tone::Negative : left <= PressingDays ? Notice::Tone::Warning : Notice::Tone::Neutral;
}

void Work::lead(Notice &notice, const QString &viewId, const QVariantMap &arguments) const
{
    if (!offers(m_material.views, viewId))
        return;
    notice.viewId = viewId;
    notice.arguments = arguments;
}

// The stage that a new hire is in, while there is something left for them to do and the day comes near.
QList<Notice> Work::stage() const
{
    const StageState *stage = m_material.standings.isEmpty() ? nullptr : currentStage(m_material.standings.first().readiness);
    if (!stage || !stage->due.isValid() || m_material.today.daysTo(stage->due) > SoonDays)
        return {};
    const auto left = std::ranges::count_if(stage->requirements,
                                            [](const RequirementState &state) { return !state.met && state.owner == Role::Trainee; });
    if (left == 0)
        return {};
    Notice notice;
    notice.title = m_material.content->text(m_material.language, stageKey(stage->id)).title;
    notice.detail = Text::tr("%n thing(s) left for you to do", nullptr, int(left));
    setDue(notice, stage->due);
    const QDate toldOn = stage->late ? stage->due.addDays(1) : stage->due.addDays(-SoonDays);
    notice.isNew = m_material.lastLook == 0 || toldOn > m_material.dayOf(m_material.lastLook);
    lead(notice, u"readiness.mine"_s, {});
    return {notice};
}

// A mentor's are all that they may judge; HR is asked where no mentor does it, or not in time.
bool Work::isMine(const ReviewItem &item) const
{
    const bool late = item.due.isValid() && item.due < m_material.today;
    return m_material.me.role != Role::Hr || late || m_alone.contains(item.learner);
}

Notice Work::reviewNotice(const ReviewItem &item) const
{
    const QDate handedIn = m_material.dayOf(item.at);
    Notice notice;
    notice.title = item.verb == QLatin1String(verb::Reported) ? Text::tr("Daily results")
                                                              : thingTitle(*m_material.content, m_material.language, item.activity);
    notice.detail = item.learnerName;
    notice.when = Text::tr("handed in %1").arg(dayText(handedIn, m_material.today));
    setDue(notice, item.due);
    const QString handed = Text::tr("Handed in on %1").arg(longDay(handedIn));
    notice.exact = notice.exact.isEmpty() ? handed : handed + u'\n' + notice.exact;
    notice.isNew = item.at > m_material.lastLook;
    lead(notice, m_material.viewOfReview.value(item.kind), {{u"event"_s, item.event}});
    return notice;
}

QList<Notice> Work::reviews() const
{
    QList<Notice> notices;
    for (const ReviewItem &item : m_material.reviews)
        if (isMine(item))
            notices.append(reviewNotice(item));
    return notices;
}

QList<Notice> Work::agreements() const
{
    QList<Notice> notices;
    for (const AwaitedAgreement &awaited : m_material.agreements) {
        const QDate putUp = m_material.dayOf(awaited.since);
        const Activity *document = m_material.content->programme.activity(awaited.activity);
        Notice notice;
        notice.title = thingTitle(*m_material.content, m_material.language, awaited.activity);
        notice.detail = Text::tr("to agree for %1").arg(awaited.departments.join(u", "_s));
        notice.when = Text::tr("put up %1").arg(dayText(putUp, m_material.today));
        notice.exact = Text::tr("Put up on %1").arg(longDay(putUp));
        notice.isNew = awaited.since > m_material.lastLook;
        lead(notice, document ? m_material.viewOfKind.value(document->kind) : QString(), {{u"activity"_s, awaited.activity}});
        notices.append(notice);
    }
    return notices;
}

void Work::addSignoffs(const QList<RequirementState> &states, const Standing &standing, const StageState &stage, QList<Notice> &notices) const
{
    using Missing = RequirementState::Missing;
    const auto isStage = [](const RequirementState &state) { return state.activity.startsWith("stage:"_L1); };
    for (const RequirementState &state : states) {
        addSignoffs(state.of, standing, stage, notices);
        if (state.met || state.owner != m_material.me.role || state.missing != Missing::AwaitingSignoff)
            continue;
        // A stage is signed off when all else in it is done.
        if (isStage(state) && std::ranges::any_of(stage.requirements, [&](const RequirementState &other) { return !other.met && !isStage(other); }))
            continue;
        Notice notice;
        notice.title = contentOf(standing).text(m_material.language, requirementKey(state.id)).title;
        notice.detail = Text::tr("%1 · to sign off").arg(standing.person.name);
        setDue(notice, stage.due);
        notice.isNew = state.since > m_material.lastLook;
        lead(notice, u"mentoring.signoff"_s, {{u"learner"_s, standing.person.id}, {u"activity"_s, state.activity}});
        notices.append(notice);
    }
}

QList<Notice> Work::signoffs() const
{
    QList<Notice> notices;
    for (const Standing &standing : m_material.standings) {
        const StageState *stage = standing.assigned ? currentStage(standing.readiness) : nullptr;
        if (!stage || standing.person.id == m_material.me.id)  // nobody signs themselves off
            continue;
        QList<Notice> own;
        addSignoffs(stage->requirements, standing, *stage, own);
        notices += own.size() > 1 ? QList{together(own, standing)} : own;
    }
    return notices;
}

// A stage may ask for many sign-offs of one person; they would hide everybody else's.
Notice Work::together(const QList<Notice> &signoffs, const Standing &standing) const
{
    Notice notice = signoffs.first();
    notice.title = Text::tr("%n sign-off(s)", nullptr, int(signoffs.size()));
    notice.detail = standing.person.name;
    notice.isNew = std::ranges::any_of(signoffs, &Notice::isNew);
    lead(notice, u"mentoring.mentee"_s, {{u"learner"_s, standing.person.id}});
    return notice;
}

QList<Notice> Work::latePeople() const
{
    const QString view = viewOfPerson(m_material.views);
    QList<Notice> notices;
    for (const Standing &standing : m_material.standings) {
        if (!isLate(standing) || !standing.person.active || standing.person.id == m_material.me.id)
            continue;
        const StageState &stage = *currentStage(standing.readiness);
        Notice notice;
        notice.title = standing.person.name;
        notice.detail = Text::tr("late: %1").arg(contentOf(standing).text(m_material.language, stageKey(stage.id)).title);
        setDue(notice, stage.due);
        notice.isNew = m_material.lastLook == 0 || stage.due >= m_material.dayOf(m_material.lastLook);
        lead(notice, view, {{u"learner"_s, standing.person.id}});
        notices.append(notice);
    }
    return notices;
}

QList<Notice> Work::unassigned() const
{
    QList<Notice> notices;
    for (const Standing &standing : m_material.standings) {
        if (standing.assigned || !standing.person.active)
            continue;
        Notice notice;
        notice.title = standing.person.name;
        notice.detail = Text::tr("has no programme yet");
        lead(notice, u"readiness.people"_s, {});
        notices.append(notice);
    }
    return notices;
}

}  // namespace

QList<Notice> stageOf(const NoticeMaterial &material)
{
    return Work(material).stage();
}

QList<Notice> reviewsOf(const NoticeMaterial &material)
{
    return Work(material).reviews();
}

QList<Notice> agreementsOf(const NoticeMaterial &material)
{
    return Work(material).agreements();
}

QList<Notice> signoffsOf(const NoticeMaterial &material)
{
    return Work(material).signoffs();
}

QList<Notice> latePeopleOf(const NoticeMaterial &material)
{
    return Work(material).latePeople();
}

QList<Notice> unassignedOf(const NoticeMaterial &material)
{
    return Work(material).unassigned();
}

}  // namespace vestibule::shell
