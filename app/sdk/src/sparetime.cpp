#include <vestibule/sparetime.h>

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>

namespace vestibule {

namespace {

constexpr int SliceMs = 4;

}  // namespace

SpareTime &SpareTime::instance()
{
    static QPointer<SpareTime> one;
    if (!one)
        one = new SpareTime(QCoreApplication::instance());
    return *one;
}

SpareTime::SpareTime(QObject *parent) : QObject(parent)
{
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &SpareTime::turn);
}

void SpareTime::add(Urgency urgency, QObject *context, const Step &step)
{
    m_chores[urgency].push_back({context, step});
    m_turn.start(0);
}

void SpareTime::turn()
{
    QElapsedTimer spent;
    spent.start();
    while (doSome() == More && spent.elapsed() < SliceMs) { }
    if (std::ranges::any_of(m_chores, [](const auto &chores) { return !chores.empty(); }))
        m_turn.start(0);
}

// One step of what is most urgent. Steps may add chores.
SpareTime::Progress SpareTime::doSome()
{
    const auto chores = std::ranges::find_if(m_chores, [](const auto &some) { return !some.empty(); });
    if (chores == m_chores.end())
        return Done;
    const Chore chore = std::move(chores->front());
    chores->pop_front();
    const Progress progress = chore.context ? chore.step() : Done;
    if (progress != Done)
        chores->push_front(chore);
    return progress == Later ? Later : More;
}

}  // namespace vestibule
