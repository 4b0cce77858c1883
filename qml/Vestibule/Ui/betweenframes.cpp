#include "betweenframes.h"

#include <QElapsedTimer>
#include <QQmlContext>
#include <QQuickWindow>

#include <algorithm>
#include <utility>

namespace vestibule::ui {

namespace {

constexpr int SliceMs = 4;  // then the frame may be painted, and keys be taken
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
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &BetweenFrames::makeSome);
    m_settling.setSingleShot(true);
    connect(&m_settling, &QTimer::timeout, this, &BetweenFrames::settleSome);
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestMs);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        m_rounds = 0;
        if (!m_unsettled.empty())
            m_settling.start(0);
    });
}

void BetweenFrames::add(QObject *loader)
{
    m_waiting.emplace_back(loader);
    m_turn.start(0);
}

void BetweenFrames::makeSome()
{
    QElapsedTimer spent;
    spent.start();
    while (!m_waiting.empty() && spent.elapsed() < SliceMs) {
        const QPointer<QObject> loader = m_waiting.front();
        m_waiting.pop_front();
        // What is on its way out has lost its context already.
        const QQmlContext *context = loader ? qmlContext(loader) : nullptr;
        if (context && context->isValid())
            loader->setProperty("active", true);
    }
    if (!m_waiting.empty())
        m_turn.start(0);
}

void BetweenFrames::settle(QQuickItem *layout)
{
    // The outer one may have given up too, and then tells nobody that what it holds has changed.
    for (QQuickItem *outer = layout->parentItem(); outer && outer->inherits("QQuickLayout"); outer = outer->parentItem())
        layout = outer;
    if (std::ranges::none_of(m_unsettled, [layout](const auto &other) { return other == layout; }))
        m_unsettled.emplace_back(layout);
    m_settling.start(0);
}

void BetweenFrames::settleSome()
{
    if (!m_rest.isActive())
        m_rest.start();
    if (m_settlingNow.empty()) {
        if (++m_rounds > MostRounds)
            return;  // after the rest
        m_settlingNow.swap(m_unsettled);
    }
    QElapsedTimer spent;
    spent.start();
    while (!m_settlingNow.empty() && spent.elapsed() < SliceMs) {
        const QPointer<QQuickItem> layout = m_settlingNow.front();
        m_settlingNow.pop_front();
        if (layout && layout->window())
            polish(layout);
        else if (layout)  // of a page that is being made: its data may be there before it is shown
            connect(layout, &QQuickItem::windowChanged, this, [this, layout] { settle(layout); }, Qt::SingleShotConnection);
    }
    if (!m_settlingNow.empty())
        m_settling.start(0);
}

}  // namespace vestibule::ui
