#include "attempt/memory.h"

#include <algorithm>

namespace vestibule::pricegym {

using namespace Qt::StringLiterals;

namespace {

constexpr int RightUntilForgotten = 3;

// Whether each kind of the hand-in was right in all of its cases.
QMap<QString, bool> outcomesOf(const QJsonArray &cases)
{
    QMap<QString, bool> outcomes;
    for (const QJsonValue &one : cases) {
        const QString kind = one["kind"_L1].toString();
        outcomes[kind] = outcomes.value(kind, true) && one["mark"_L1].toInteger() == ScoreUnit;
    }
    return outcomes;
}

}  // namespace

Memory::Memory(const QJsonArray &kept)
{
    for (const QJsonValue &miss : kept)
        m_missed.append({miss["kind"_L1].toString(), miss["right"_L1].toInt(), miss["rests"_L1].toInt()});
}

QJsonArray Memory::toJson() const
{
    QJsonArray kept;
    for (const Miss &miss : m_missed)
        kept.append(QJsonObject{{u"kind"_s, miss.kind}, {u"right"_s, miss.right}, {u"rests"_s, miss.rests}});
    return kept;
}

void Memory::add(const QJsonArray &cases)
{
    const QMap<QString, bool> outcomes = outcomesOf(cases);
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
        memory.add(submission.payloadObject().value("cases"_L1).toArray());
    return memory;
}

}  // namespace vestibule::pricegym
