#include "shell/notices/noticenews.h"

#include "shell/notices/noticewords.h"

#include <vestibule/readinesstext.h>
#include <vestibule/verbs.h>

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace vestibule::shell {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Notices)
};

constexpr int NewsDays = 14;

bool is(const Event &event, const char *verb) { return event.verb == QLatin1String(verb); }

bool isJudgement(const Event &event)
{
    static constexpr const char *verbs[] = {verb::Scored, verb::Returned, verb::Approved, verb::Granted, verb::Opened};
    return std::ranges::any_of(verbs, [&](const char *one) { return is(event, one); });
}

class News
{
public:
    explicit News(const NoticeMaterial &material);
    [[nodiscard]] QList<Notice> all() const;

private:
    [[nodiscard]] bool isOver(const Event &event) const;
    [[nodiscard]] QString matterOf(const Event &event) const;
    [[nodiscard]] QString titleOf(const Event &event) const;
    [[nodiscard]] QString outcomeOf(const Event &event) const;
    [[nodiscard]] QString outcomeOfMark(const Event &event) const;
    [[nodiscard]] Notice noticeOf(const Event &event) const;
    void lead(Notice &notice, const Event &event) const;

    const NoticeMaterial &m_material;
    QHash<QString, QDate> m_reports;  // day of each report, by event
    QSet<QString> m_handedIn;         // events
    QSet<QString> m_corrected;        // events that count no more
};

News::News(const NoticeMaterial &material) : m_material(material)
{
    for (const Event &event : material.events) {
        if (is(event, verb::Reported))
            m_reports.insert(event.id, QDate::fromString(event.payloadObject()["day"_L1].toString(), Qt::ISODate));
        if (is(event, verb::Completed) || is(event, verb::Reported))
            m_handedIn.insert(event.id);
        if (!event.corrects.isEmpty())
            m_corrected.insert(event.corrects);
    }
}

bool News::isOver(const Event &event) const
{
    const auto corrected = [this](const QString &id) { return m_corrected.contains(id); };
    return corrected(event.id) || std::ranges::any_of(event.refs, corrected)
        || m_material.dayOf(event.at).daysTo(m_material.today) > NewsDays;
}

// What it is about: of two things that happened to the same matter the later one counts. Each day's results are one of their own.
QString News::matterOf(const Event &event) const
{
    for (const QString &ref : event.refs)
        if (m_reports.contains(ref))
            return ref;
    return is(event, verb::Reported) ? event.id : event.activity;
}

QList<Notice> News::all() const
{
    QList<Notice> news;
    QSet<QString> known;
    for (auto event = m_material.events.crbegin(); event != m_material.events.crend(); ++event) {
        const bool mine = event->actor == m_material.me.id;
        if (known.contains(matterOf(*event)) || (!mine && !isJudgement(*event)))
            continue;
        if (mine ? !m_handedIn.contains(event->id) : isOver(*event))
            continue;
        known.insert(matterOf(*event));
        if (!mine)
            news.append(noticeOf(*event));
    }
    return news;
}

QString News::titleOf(const Event &event) const
{
    for (const QString &ref : event.refs)
        if (const QDate day = m_reports.value(ref); day.isValid())
            return Text::tr("Results of %1").arg(QLocale().toString(day, u"d MMMM"_s));
    return thingTitle(*m_material.content, m_material.language, event.activity);
}

QString News::outcomeOfMark(const Event &event) const
{
    const QString verdict = event.passed.value_or(false) ? Text::tr("passed") : event.passed ? Text::tr("not passed") : Text::tr("marked");
    if (!event.score)
        return verdict;
    return Text::tr("%1, %2 %").arg(verdict, QLocale().toString(int(*event.score * 100 / ScoreUnit)));
}

QString News::outcomeOf(const Event &event) const
{
    const bool ofHandIn = std::ranges::any_of(event.refs, [this](const QString &ref) { return m_handedIn.contains(ref); });
    if (is(event, verb::Scored))
        return outcomeOfMark(event);
    if (is(event, verb::Approved))
        return Text::tr("signed off");
    if (is(event, verb::Granted))
        return Text::tr("%n more attempt(s) granted", nullptr, std::max(1, event.payloadObject()["attempts"_L1].toInt()));
    if (is(event, verb::Opened))
        return Text::tr("opened for you");
    return ofHandIn ? Text::tr("handed back to you") : Text::tr("not signed off");
}

Notice News::noticeOf(const Event &event) const
{
    const QDate day = m_material.dayOf(event.at);
    Notice notice;
    notice.title = titleOf(event);
    notice.detail = outcomeOf(event);
    if (event.actor == m_material.me.mentor && !m_material.mentorName.isEmpty())
        notice.detail = Text::tr("%1 · by %2").arg(notice.detail, m_material.mentorName);
    notice.when = dayText(day, m_material.today);
    notice.exact = longDay(day);
    notice.isNew = event.at > m_material.lastLook;
    if (is(event, verb::Returned) || (is(event, verb::Scored) && !event.passed.value_or(true)))
        notice.tone = Notice::Tone::Warning;
    else if (is(event, verb::Approved) || event.passed.value_or(false))
        notice.tone = Notice::Tone::Positive;
    lead(notice, event);
    return notice;
}

void News::lead(Notice &notice, const Event &event) const
{
    const bool report = std::ranges::any_of(event.refs, [this](const QString &ref) { return m_reports.contains(ref); });
    const Activity *activity = m_material.content->programme.activity(event.activity);
    const QString view = report ? u"mentoring.report"_s : activity ? m_material.viewOfKind.value(activity->kind) : u"readiness.mine"_s;
    if (!offers(m_material.views, view))
        return;
    notice.viewId = view;
    if (!report && activity)
        notice.arguments = {{u"activity"_s, event.activity}};
}

}  // namespace

QList<Notice> newsOf(const NoticeMaterial &material)
{
    return News(material).all();
}

}  // namespace vestibule::shell
