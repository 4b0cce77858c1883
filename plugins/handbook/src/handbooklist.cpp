#include "handbooklist.h"

#include <vestibule/async.h>
#include <vestibule/contentfiles.h>
#include <vestibule/ledger.h>
#include <vestibule/people.h>
#include <vestibule/readinesstext.h>
#include <vestibule/services.h>
#include <vestibule/verbs.h>

#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>

namespace vestibule::handbook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LeastInText = 3;  // letters of a word that is looked for in what pages say
constexpr qsizetype Few = 500;        // pages that are searched within a frame

}  // namespace

QString HandbookList::Page::stateWord() const
{
    if (needs.toSign && state.signatureOutdated())
        return u"changed"_s;
    if ((!needs.toSign || state.signedInForce) && (!needs.toComplete || state.completedAt > 0)
        && (needs.toSign || needs.toComplete || state.completedAt > 0))
        return u"done"_s;
    if (needs.toSign && (!needs.toComplete || state.completedAt > 0))
        return u"sign"_s;
    return state.readAt > 0 ? u"read"_s : u"new"_s;
}

HandbookList::HandbookList(HostContext &host, QObject *parent) : QAbstractListModel(parent), m_host(host)
{
    connect(host.get<ILedger>()->notifier(), &LedgerNotifier::appended, this, [this](const QString &, const QString &, const QString &activity) {
        if (activity.startsWith("handbook:"_L1))
            refresh();
    });
    refresh();
}

void HandbookList::refresh()
{
    if (m_loading) {
        m_again = true;  // something was recorded meanwhile
        return;
    }
    m_loading = true;
    m_again = false;
    Q_EMIT changed();
    const QString me = m_host.get<IPeople>()->me().id;
    whenReady(m_host, m_host.get<IContent>()->of(me), this, [this, me](const Result<ContentPtr> &mine) {
        if (!mine)
            return fail(mine.error());
        whenReady(m_host, m_host.get<IContent>()->current(), this, [this, me, mine = *mine](const Result<ContentPtr> &current) {
            if (!current)
                return fail(current.error());
            const EventQuery query{.learner = me, .verbs = {QLatin1String(verb::Experienced), QLatin1String(verb::Completed), QLatin1String(verb::Signed),
                                             QLatin1String(verb::Voided)},
                                   .activities = {}, .ids = {}};
            whenReady(m_host, m_host.get<ILedger>()->events(query), this, [this, mine, current = *current](const Result<QList<Event>> &events) {
                if (!events)
                    return fail(events.error());
                show({mine, current, *events, m_host.get<IContent>()->language(), m_host.get<IPeople>()->me().role == vestibule::Role::Trainee});
            });
        });
    });
}

// What thousands of pages say is worked out beside the window's thread.
void HandbookList::show(const Facts &facts)
{
    whenReady(m_host, QtConcurrent::run([facts] { return Result<QList<Page>>(pagesOf(facts)); }), this, [this, content = facts.current](const Result<QList<Page>> &pages) {
        if (!pages)
            return fail(pages.error());
        ++m_searches;  // the rows of an answer under way are those of the pages before
        m_pages = *pages;
        m_content = content;
        m_error.reset();
        m_loading = false;
        if (std::ranges::any_of(m_shown, [this](int page) { return page >= m_pages.size(); }))
            showOnly({});
        readTexts();
        applyFilter();
        if (m_again)
            refresh();
    });
}

QList<HandbookList::Page> HandbookList::pagesOf(const Facts &facts)
{
    const Programme &programme = facts.mine->programme;
    const auto states = pageStates(facts.events, *facts.current);
    const auto needs = facts.learns ? pageNeeds(programme) : QHash<QString, PageNeeds>();
    QHash<QString, const vestibule::Activity *> activities;
    for (const vestibule::Activity &activity : programme.activities)
        activities.insert(activity.id, &activity);
    QList<Page> pages;
    for (const PagePlace &place : readingOrder(programme)) {
        const TextEntry text = facts.current->text(facts.language, activityKey(place.activity));
        const QString stage = place.stage < 0 ? tr("More to read") : facts.mine->text(facts.language, stageKey(programme.stages[place.stage].id)).title;
        const vestibule::Activity *activity = activities.value(place.activity);
        pages.append({place.activity, text.title, text.summary, stage, activity ? activity->source : QString(), searchText({text.title, text.summary}), activity ? activity->minutes : 0,
                      needs.value(place.activity), states.value(place.activity)});
    }
    return pages;
}

void HandbookList::setFilter(const QString &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged();
    readTexts();
    applyFilter();
}

void HandbookList::readTexts()
{
    const QString language = m_host.get<IContent>()->language();
    if (!m_content || m_filter.isEmpty() || (m_texts.content == m_content->id && m_texts.language == language))
        return;
    m_texts = {m_content->id, language, nullptr};
    QSet<QString> sources;
    for (const Page &page : std::as_const(m_pages))
        sources.insert(page.source);
    withFiles(m_host, m_content->id, language, sources.values(), this, [this, asked = m_texts](const ContentFilesPtr &files) {
        const auto fold = [files]() -> Result<TextsPtr> {
            Texts texts;
            for (auto file = files->cbegin(); file != files->cend(); ++file)
                texts.insert(file.key(), folded(QString::fromUtf8(*file)));
            return std::make_shared<const Texts>(std::move(texts));
        };
        whenReady(m_host, QtConcurrent::run(fold), this, [this, asked](const Result<TextsPtr> &texts) {
            if (m_texts.content != asked.content || m_texts.language != asked.language)
                return;
            m_texts.texts = *texts;
            applyFilter();
        });
    });
}

// Every word stands in the title, in the summary or, if it is not too short to stand everywhere, in what the page says.
QList<int> HandbookList::matching(const QList<Page> &pages, const TextsPtr &texts, const WordSearch &wanted)
{
    QList<int> found;
    for (int i = 0; i < int(pages.size()); ++i) {
        const QString said = texts ? texts->value(pages[i].source) : QString();
        const auto stands = [&](const QString &word) { return pages[i].search.contains(word) || (word.size() >= LeastInText && said.contains(word)); };
        if (std::ranges::all_of(wanted.words(), stands))
            found.append(i);
    }
    return found;
}

// Thousands of pages are searched beside the window's thread; what was found before stays until then.
void HandbookList::applyFilter()
{
    const WordSearch wanted(m_filter);
    const quint64 asked = ++m_searches;
    if (m_pages.size() <= Few || wanted.isEmpty())
        return showOnly(matching(m_pages, m_texts.texts, wanted));
    const auto search = [pages = m_pages, texts = m_texts.texts, wanted] { return Result<QList<int>>(matching(pages, texts, wanted)); };
    whenReady(m_host, QtConcurrent::run(search), this, [this, asked](const Result<QList<int>> &found) {
        if (asked == m_searches)
            showOnly(*found);
    });
}

void HandbookList::showOnly(const QList<int> &shown)
{
    beginResetModel();
    m_shown = shown;
    endResetModel();
    Q_EMIT changed();
}

void HandbookList::fail(const Error &error)
{
    m_error = error;
    m_loading = false;
    Q_EMIT changed();
    if (m_again)
        refresh();
}

int HandbookList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant HandbookList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Page &page = m_pages[m_shown[index.row()]];
    const auto *clock = m_host.get<IClock>();
    switch (role) {
    case Activity: return page.activity;
    case Title: return page.title;
    case Summary: return page.summary;
    case StageTitle: return page.stageTitle;
    case Header: {
        const bool first = index.row() == 0 || m_pages[m_shown[index.row() - 1]].stageTitle != page.stageTitle;
        return first ? page.stageTitle : QString();
    }
    case Minutes: return page.minutes;
    case State: return page.stateWord();
    case Note: {
        const qint64 at = std::max(page.state.completedAt, page.state.signedAt);
        return at ? dayText(clock->dayOf(at), clock->today()) : QString();
    }
    default: return {};
    }
}

QHash<int, QByteArray> HandbookList::roleNames() const
{
    return {{Activity, "activity"}, {Title, "title"}, {Summary, "summary"}, {StageTitle, "stageTitle"}, {Header, "header"},
            {Minutes, "minutes"},   {State, "state"}, {Note, "note"}};
}

int HandbookList::done() const
{
    return int(std::ranges::count_if(m_pages, [](const Page &p) { return (p.needs.toSign || p.needs.toComplete) && p.stateWord() == "done"_L1; }));
}

int HandbookList::needed() const
{
    return int(std::ranges::count_if(m_pages, [](const Page &p) { return p.needs.toSign || p.needs.toComplete; }));
}

void HandbookList::open(int row)
{
    if (row >= 0 && row < m_shown.size())
        m_host.get<INavigation>()->open(u"handbook.page"_s, {{u"activity"_s, m_pages[m_shown[row]].activity}});
}

QVariantMap HandbookList::error() const
{
    return m_error ? QVariantMap{{u"what"_s, m_error->what}, {u"kept"_s, m_error->kept}, {u"todo"_s, m_error->todo}} : QVariantMap();
}

}  // namespace vestibule::handbook
