#include "attempt/memory.h"

#include <QJsonArray>

#include <algorithm>

namespace vestibule::pricegym {

using namespace Qt::StringLiterals;

namespace {

constexpr int RightUntilForgotten = 3;

// Whether each kind of the hand-in was right in all of its cases.
QMap<QString, bool> outcomesOf(const Event &submission)
{
    QMap<QString, bool> outcomes;
    const QJsonArray cases = submission.payloadObject().value("cases"_L1).toArray();
    for (const QJsonValue &one : cases) {
        const QString kind = one["kind"_L1].toString();
        outcomes[kind] = outcomes.value(kind, true) && one["mark"_L1].toInteger() == ScoreUnit;
    }
    return outcomes;
}

}  // namespace

void Memory::add(const Event &submission)
{
    const QMap<QString, bool> outcomes = outcomesOf(submission);
    for (Miss &miss : m_missed) {
        if (miss.rests > 0)
            miss.rests -= 1;
        else if (outcomes.value(miss.kind, false))
            miss.rests = (1 << ++miss.right) - 1;
    }
    m_missed.removeIf([&](const Miss &miss) { return miss.right == RightUntilForgotten || !outcomes.value(miss.kind, true); });
    for (auto it = outcomes.cbegin(); it != outcomes.cend(); ++it)
        if (!it.value())
            m_missed.append({it.key()});
}

QStringList Memory::missed() const
{
    QStringList kinds;
    for (const Miss &miss : m_missed)
        kinds.append(miss.kind);
    return kinds;
}

QStringList Memory::due() const
{
    QStringList kinds;
    for (const Miss &miss : m_missed)
        if (miss.rests == 0)
            kinds.append(miss.kind);
    return kinds;
}

Memory memoryOf(const QList<Event> &submissions)
{
    Memory memory;
    for (const Event &submission : submissions)
        memory.add(submission);
    return memory;
}

}  // namespace vestibule::pricegym
