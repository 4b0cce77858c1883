#include "handbookpage.h"

#include <vestibule/async.h>
#include <vestibule/people.h>
#include <vestibule/readinesstext.h>
#include <vestibule/services.h>
#include <vestibule/verbs.h>

#include <QLocale>

namespace vestibule::handbook {

using namespace Qt::StringLiterals;

namespace {

// The page shows its title above the text already.
QString withoutTitle(const QByteArray &markdown)
{
    const QString text = QString::fromUtf8(markdown);
    if (!text.startsWith("# "_L1))
        return text;
    const qsizetype end = text.indexOf(u'\n');
    return end < 0 ? QString() : text.mid(end + 1).trimmed();
}

}  // namespace

HandbookPage::HandbookPage(HostContext &host, const QString &activity, QObject *parent)
    : QObject(parent), m_host(host), m_activity(activity)
{
    load();
}

void HandbookPage::load()
{
    m_loading = true;
    m_problem.clear();
    Q_EMIT changed();
    const QString me = m_host.get<IPeople>()->me().id;
    whenReady(m_host.get<IContent>()->of(me), this, [this](const Result<ContentPtr> &mine) {
        if (!mine)
            return fail(mine.error());
        whenReady(m_host.get<IContent>()->current(), this, [this, mine = *mine](const Result<ContentPtr> &current) {
            if (!current)
                return fail(current.error());
            m_needs = pageNeeds(mine->programme, m_activity);
            nameNext(*mine, **current);
            // The handbook shows the text in force: a changed page must be read and signed again.
            loadText((*current)->programme.activity(m_activity) ? *current : mine);
        });
    });
}

void HandbookPage::loadText(const ContentPtr &shown)
{
    const Activity *activity = shown->programme.activity(m_activity);
    if (!activity)
        return fail({ErrorCode::NotFound, tr("This page is not in the handbook any more."), {}, tr("Go back to the table of contents."), m_activity});
    const QString language = m_host.get<IContent>()->language();
    m_shown = shown;
    m_minutes = activity->minutes;
    m_title = shown->text(language, activityKey(m_activity)).title;
    whenReady(m_host.get<IContent>()->file(shown->id, language, activity->source), this, [this](const Result<QByteArray> &bytes) {
        if (!bytes)
            return fail(bytes.error());
        m_text = withoutTitle(*bytes);
        m_loading = false;
        Q_EMIT changed();
        loadState();
    });
}

void HandbookPage::loadState()
{
    EventQuery query;
    query.learner = m_host.get<IPeople>()->me().id;
    query.activities = {m_activity};
    whenReady(m_host.get<ILedger>()->events(query), this, [this](const Result<QList<Event>> &events) {
        if (!events)
            return fail(events.error());
        m_state = pageStates(*events, *m_shown).value(m_activity);
        m_stateKnown = true;
        Q_EMIT changed();
        if (m_state.readAt == 0 && !m_busy)
            append(QLatin1String(verb::Experienced), {});
    });
}

void HandbookPage::nameNext(const ContentVersion &mine, const ContentVersion &current)
{
    bool found = false;
    for (const Activity &activity : mine.programme.activities) {
        if (activity.kind != "handbook.page"_L1)
            continue;
        if (found) {
            m_next = activity.id;
            m_nextTitle = current.text(m_host.get<IContent>()->language(), activityKey(activity.id)).title;
            return;
        }
        found = activity.id == m_activity;
    }
}

bool HandbookPage::canTick() const
{
    return m_stateKnown && !m_busy && m_state.completedAt == 0 && !m_needs.toSign;
}

bool HandbookPage::canSign() const
{
    return m_stateKnown && !m_busy && m_needs.toSign && !m_state.signedInForce;
}

QString HandbookPage::doneText() const
{
    const auto *clock = m_host.get<IClock>();
    const auto day = [&](qint64 at) { return QLocale().toString(clock->dayOf(at), QLocale::LongFormat); };
    if (m_needs.toSign && m_state.signedInForce)
        return tr("Signed on %1").arg(day(m_state.signedAt));
    if (!m_needs.toSign && m_state.completedAt > 0)
        return tr("Read on %1").arg(day(m_state.completedAt));
    return {};
}

void HandbookPage::tick()
{
    append(QLatin1String(verb::Completed), {});
}

void HandbookPage::sign()
{
    append(QLatin1String(verb::Signed), {{u"textHash"_s, m_shown->textHash(m_activity, m_host.get<IContent>()->language())}});
}

void HandbookPage::append(const QString &verb, const QJsonObject &payload)
{
    m_busy = true;
    Q_EMIT changed();
    EventDraft draft;
    draft.verb = verb;
    draft.activity = m_activity;
    draft.content = m_shown->id;
    draft.payload = payload;
    whenReady(m_host.get<ILedger>()->append(draft), this, [this](const Result<Event> &event) {
        m_busy = false;
        if (!event) {
            m_host.get<INavigation>()->problem(event.error().message());
        } else {
            const auto states = pageStates({*event}, *m_shown).value(m_activity);
            m_state.readAt = std::max(m_state.readAt, states.readAt);
            m_state.completedAt = std::max(m_state.completedAt, states.completedAt);
            if (states.signedAt > 0) {
                m_state.signedAt = states.signedAt;
                m_state.signedInForce = states.signedInForce;
            }
            Q_EMIT recorded();
        }
        Q_EMIT changed();
    });
}

void HandbookPage::openNext()
{
    if (!m_next.isEmpty())
        m_host.get<INavigation>()->open(u"handbook.page"_s, {{u"activity"_s, m_next}});
}

void HandbookPage::follow(const QString &link)
{
    if (link.startsWith("page:"_L1))
        m_host.get<INavigation>()->open(u"handbook.page"_s, {{u"activity"_s, QString("handbook:"_L1 + link.mid(5))}});
    else if (link.startsWith("activity:"_L1))
        m_host.get<INavigation>()->openActivity(link.mid(9));
}

void HandbookPage::fail(const Error &error)
{
    m_loading = false;
    m_problem = error.message();
    Q_EMIT changed();
}

}  // namespace vestibule::handbook
