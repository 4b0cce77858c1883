#include "handbookpage.h"

#include <vestibule/async.h>
#include <vestibule/people.h>
#include <vestibule/readinesstext.h>
#include <vestibule/services.h>
#include <vestibule/verbs.h>

#include <QDesktopServices>
#include <QLocale>
#include <QUrl>

#include <algorithm>

namespace vestibule::handbook {

using namespace Qt::StringLiterals;

namespace {

struct PageText {
    QString title;
    QString body;
};

// The first line is the title; the view shows it above the text.
PageText split(const QByteArray &markdown)
{
    const QString text = QString::fromUtf8(markdown);
    if (!text.startsWith("# "_L1))
        return {{}, text};
    const qsizetype end = text.indexOf(u'\n');
    return {text.mid(2, end < 0 ? -1 : end - 2).trimmed(), end < 0 ? QString() : text.mid(end + 1).trimmed()};
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
    m_stateKnown = false;
    m_error.reset();
    Q_EMIT changed();
    const QString me = m_host.get<IPeople>()->me().id;
    whenReady(m_host, m_host.get<IContent>()->of(me), this, [this](const Result<ContentPtr> &mine) {
        if (!mine)
            return fail(mine.error());
        whenReady(m_host, m_host.get<IContent>()->current(), this, [this, mine = *mine](const Result<ContentPtr> &current) {
            if (!current)
                return fail(current.error());
            m_needs = pageNeeds(mine->programme).value(m_activity);
            nameNext(*mine, **current);
            // The handbook shows the text in force: a changed page must be read and signed again.
            const bool gone = mine->programme.activity(m_activity) && !(*current)->programme.activity(m_activity);
            loadText(gone ? mine : *current);
        });
    });
}

void HandbookPage::loadText(const ContentPtr &shown)
{
    m_language = m_host.get<IContent>()->language();
    m_shown = shown;
    const Activity *activity = shown->programme.activity(m_activity);
    m_minutes = activity ? activity->minutes : 0;
    whenReady(m_host, m_host.get<IContent>()->file(shown->id, m_language, sourceOf(shown->programme, m_activity)), this,
              [this](const Result<QByteArray> &bytes) {
                  if (!bytes && bytes.error().code == ErrorCode::NotFound)
                      return fail({ErrorCode::NotFound, tr("This page is not in the handbook any more."), {},
                                   tr("Go back to the table of contents."), m_activity});
                  if (!bytes)
                      return fail(bytes.error());
                  const PageText text = split(*bytes);
                  m_title = asksNothing() ? text.title : m_shown->text(m_language, activityKey(m_activity)).title;
                  m_text = text.body;
                  m_loading = false;
                  Q_EMIT changed();
                  if (!asksNothing())
                      loadState();
              });
}

void HandbookPage::loadState()
{
    EventQuery query;
    query.learner = m_host.get<IPeople>()->me().id;
    query.activities = {m_activity};
    whenReady(m_host, m_host.get<ILedger>()->events(query), this, [this](const Result<QList<Event>> &events) {
        if (!events)
            return fail(events.error());
        m_state = pageStates(*events, *m_shown).value(m_activity);
        m_stateKnown = true;
        Q_EMIT changed();
        if (m_state.readAt == 0 && learns())
            noteReading();
    });
}

// That the page was opened is worth a note, and no more: a failure is for the log, not for the reader.
void HandbookPage::noteReading()
{
    whenReady(m_host, m_host.get<ILedger>()->append(draftOf(QLatin1String(verb::Experienced))), this, [this](const Result<Event> &event) {
        if (event)
            m_state.readAt = event->at;
        else
            m_host.get<ILog>()->warning(u"the reading of a page was not recorded: "_s + event.error().what + u' ' + event.error().detail);
    });
}

void HandbookPage::nameNext(const ContentVersion &mine, const ContentVersion &current)
{
    const QList<PagePlace> order = readingOrder(mine.programme);
    const auto here = std::ranges::find(order, m_activity, &PagePlace::activity);
    const bool last = here == order.end() || here + 1 == order.end();
    m_next = last ? QString() : (here + 1)->activity;
    m_nextTitle = last ? QString() : current.text(m_host.get<IContent>()->language(), activityKey(m_next)).title;
}

// A page that others link to, and no programme names.
bool HandbookPage::asksNothing() const
{
    return !m_shown->programme.activity(m_activity);
}

// Others read along; only who learns is asked to tick off and sign.
bool HandbookPage::learns() const
{
    const auto *people = m_host.get<IPeople>();
    return people && people->me().role == Role::Trainee;
}

bool HandbookPage::canTick() const
{
    return m_stateKnown && !m_busy && m_state.completedAt == 0 && learns() && (m_needs.toComplete || !m_needs.toSign);
}

bool HandbookPage::canSign() const
{
    return m_stateKnown && !m_busy && m_needs.toSign && !m_state.signedInForce && learns();
}

QString HandbookPage::doneText() const
{
    const auto *clock = m_host.get<IClock>();
    const auto day = [&](qint64 at) { return QLocale().toString(clock->dayOf(at), QLocale::LongFormat); };
    if (m_needs.toSign && m_state.signedInForce)
        return tr("Signed on %1").arg(day(m_state.signedAt));
    if ((m_needs.toComplete || !m_needs.toSign) && m_state.completedAt > 0)
        return tr("Read on %1").arg(day(m_state.completedAt));
    return {};
}

void HandbookPage::tick()
{
    if (canTick())
        append(draftOf(QLatin1String(verb::Completed)));
}

// What is signed is the text that stands on the screen.
void HandbookPage::sign()
{
    if (!canSign())
        return;
    EventDraft draft = draftOf(QLatin1String(verb::Signed));
    draft.payload = {{u"textHash"_s, m_shown->textHash(m_activity, m_language)}};
    append(draft);
}

EventDraft HandbookPage::draftOf(const QString &verb) const
{
    EventDraft draft;
    draft.verb = verb;
    draft.activity = m_activity;
    draft.content = m_shown->id;
    return draft;
}

void HandbookPage::append(const EventDraft &draft)
{
    m_busy = true;
    Q_EMIT changed();
    whenReady(m_host, m_host.get<ILedger>()->append(draft), this, [this](const Result<Event> &event) {
        m_busy = false;
        if (!event) {
            m_host.get<INavigation>()->problem(event.error().message());
        } else {
            const PageState now = pageStates({*event}, *m_shown).value(m_activity);
            m_state.completedAt = std::max(m_state.completedAt, now.completedAt);
            if (now.signedAt > 0) {
                m_state.signedAt = now.signedAt;
                m_state.signedInForce = now.signedInForce;
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
    if (!m_shown)
        return;
    const QUrl url(link);
    if (link.startsWith("page:"_L1))
        m_host.get<INavigation>()->open(u"handbook.page"_s, {{u"activity"_s, activityOfPage(m_shown->programme, link.mid(5))}});
    else if (link.startsWith("activity:"_L1))
        m_host.get<INavigation>()->openActivity(link.mid(9));
    else if ((url.scheme() == "https"_L1 || url.scheme() == "mailto"_L1) && !QDesktopServices::openUrl(url))
        m_host.get<INavigation>()->problem(tr("“%1” could not be opened: this computer has no program for it.").arg(link));
}

void HandbookPage::fail(const Error &error)
{
    m_loading = false;
    m_error = error;
    Q_EMIT changed();
}

QVariantMap HandbookPage::error() const
{
    return m_error ? QVariantMap{{u"what"_s, m_error->what}, {u"kept"_s, m_error->kept}, {u"todo"_s, m_error->todo}} : QVariantMap();
}

}  // namespace vestibule::handbook
