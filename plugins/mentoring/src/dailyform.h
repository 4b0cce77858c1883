// The numbers of one day as they are typed: texts over what was recorded, kept as a draft until they are sent.
#pragma once
#include "dayreports.h"

#include <vestibule/programme.h>
#include <vestibule/result.h>

#include <QVariantMap>

#include <functional>

namespace vestibule::mentoring {

class DailyForm
{
public:
    // What was typed for a day and not sent: texts by metric id; "note:" the note.
    struct Keeper {
        std::function<QVariantMap(QDate day)> typed;
        std::function<void(QDate day, const QVariantMap &typed)> keep;
    };
    explicit DailyForm(Keeper keeper) : m_keeper(std::move(keeper)) {}

    // Shows `day`: what was typed for it and not sent, over what was recorded (null = nothing).
    void open(QDate day, const DayReport *recorded, const Programme &programme);
    void setRecordedNote(const QString &note) { m_recordedNote = note; }

    [[nodiscard]] QDate day() const { return m_day; }
    [[nodiscard]] QString value(const Metric &metric) const;
    [[nodiscard]] QString note() const;
    // Something was typed and not sent.
    [[nodiscard]] bool touched() const { return !m_typed.isEmpty(); }
    // Filled in with something that is not a number of the metric's unit.
    [[nodiscard]] bool wrong(const Metric &metric) const;

    void setValue(const Metric &metric, const QString &text);
    void setNote(const QString &text);
    // Forgets what was typed.
    void discard();

    // What would be sent: blank metrics are left out. Nullopt when a number is wrong or all are blank.
    [[nodiscard]] std::optional<QJsonObject> metrics() const;

private:
    void save() { m_keeper.keep(m_day, m_typed); }

    Keeper m_keeper;
    QDate m_day;
    QList<Metric> m_metrics;
    QMap<QString, qint64> m_recorded;
    QString m_recordedNote;
    QVariantMap m_typed;
};

}  // namespace vestibule::mentoring
