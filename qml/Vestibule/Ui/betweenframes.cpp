#include "betweenframes.h"

#include <QQmlContext>
#include <QQuickWindow>

#include <algorithm>
#include <utility>

namespace vestibule::ui {

namespace {

constexpr int RestMs = 500;
constexpr int MostRounds = 30;  // in that time, lest what goes to and fro for ever takes all of it

// The inner ones first: an outer one that was polished would only be told to do it all again by what it holds.
void polish(QQuickItem *item)
{
    if (!item->isVisible() || item->inherits("QQuickListView"))  // each row of a list settles by itself
        return;
    for (QQuickItem *child : item->childItems())
        polish(child);
    if (item->inherits("QQuickLayout"))
        item->ensurePolished();
}

}  // namespace

BetweenFrames::BetweenFrames(QObject *parent) : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestMs);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        m_rounds = 0;
        beginSettling();
    });
}

void BetweenFrames::add(QObject *loader)
{
    m_waiting.emplace_back(loader);
    if (!std::exchange(m_making, true))
        SpareTime::instance().add(SpareTime::Making, this, [this] { return makeOne(); });
}

SpareTime::Progress BetweenFrames::makeOne()
{
    const QPointer<QObject> loader = m_waiting.front();
    m_waiting.pop_front();
    // What is on its way out has lost its context already.
    const QQmlContext *context = loader ? qmlContext(loader) : nullptr;
    if (context && context->isValid())
        loader->setProperty("active", true);
    m_making = !m_waiting.empty();
    return m_making ? SpareTime::More : SpareTime::Done;
}

void BetweenFrames::settle(QQuickItem *layout)
{
    // The outer one may have given up too, and then tells nobody that what it holds has changed.
    for (QQuickItem *outer = layout->parentItem(); outer && outer->inherits("QQuickLayout"); outer = outer->parentItem())
        layout = outer;
    if (std::ranges::none_of(m_unsettled, [layout](const auto &other) { return other == layout; }))
        m_unsettled.emplace_back(layout);
    beginSettling();
}

void BetweenFrames::beginSettling()
{
    if (!m_unsettled.empty() && m_rounds < MostRounds && !std::exchange(m_settling, true))
        SpareTime::instance().add(SpareTime::Settling, this, [this] { return settleOne(); });
}

// A round begins in a turn of its own: what the one before has changed is told of until then.
SpareTime::Progress BetweenFrames::settleOne()
{
    if (!m_rest.isActive())
        m_rest.start();
    if (m_settlingNow.empty()) {
        ++m_rounds;
        m_settlingNow.swap(m_unsettled);
    }
    const QPointer<QQuickItem> layout = m_settlingNow.front();
    m_settlingNow.pop_front();
    if (layout && layout->window())
        polish(layout);
    else if (layout)  // of a page that is being made: its data may be there before it is shown
        connect(layout, &QQuickItem::windowChanged, this, [this, layout] { settle(layout); }, Qt::SingleShotConnection);
    if (!m_settlingNow.empty())
        return SpareTime::More;
    m_settling = !m_unsettled.empty() && m_rounds < MostRounds;
    return m_settling ? SpareTime::Later : SpareTime::Done;
}

}  // namespace vestibule::ui
