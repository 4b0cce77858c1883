#include "dailyform.h"

#include "amounts.h"

namespace vestibule::mentoring {

using namespace Qt::StringLiterals;

namespace {

const QString NoteKey = u"note:"_s;  // no metric id has a colon

}  // namespace

void DailyForm::open(QDate day, const DayReport *recorded, const Programme &programme)
{
    if (day != m_day)
        m_recordedNote.clear();
    m_day = day;
    m_metrics = programme.metrics;
    m_recorded = recorded ? recorded->metrics : QMap<QString, qint64>();
    m_typed = m_keeper.typed(day);
}

QString DailyForm::value(const Metric &metric) const
{
    if (const auto typed = m_typed.constFind(metric.id); typed != m_typed.cend())
        return typed->toString();
    const auto recorded = m_recorded.constFind(metric.id);
    return recorded == m_recorded.cend() ? QString() : typedText(metric.unit, *recorded);
}

QString DailyForm::note() const
{
    return m_typed.value(NoteKey, m_recordedNote).toString();
}

bool DailyForm::wrong(const Metric &metric) const
{
    const QString text = value(metric);
    return !text.trimmed().isEmpty() && !parseAmount(metric.unit, text);
}

void DailyForm::setValue(const Metric &metric, const QString &text)
{
    if (value(metric) == text)
        return;
    m_typed.insert(metric.id, text);
    save();
}

void DailyForm::setNote(const QString &text)
{
    if (note() == text)
        return;
    m_typed.insert(NoteKey, text);
    save();
}

void DailyForm::discard()
{
    m_typed.clear();
    save();
}

std::optional<QJsonObject> DailyForm::metrics() const
{
    QJsonObject numbers;
    for (const Metric &metric : m_metrics) {
        if (wrong(metric))
            return std::nullopt;
        if (const auto amount = parseAmount(metric.unit, value(metric)))
            numbers.insert(metric.id, *amount);
    }
    return numbers.isEmpty() ? std::nullopt : std::optional(numbers);
}

}  // namespace vestibule::mentoring
