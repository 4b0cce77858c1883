#include "betweenframes.h"

#include <QElapsedTimer>
#include <QQmlContext>

namespace vestibule::ui {

namespace {

constexpr int SliceMs = 4;  // then the frame may be painted, and keys be taken

}  // namespace

BetweenFrames::BetweenFrames(QObject *parent) : QObject(parent)
{
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &BetweenFrames::makeSome);
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

}  // namespace vestibule::ui
