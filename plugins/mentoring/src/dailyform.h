// The numbers of one day as they are typed: texts over what was recorded, kept on this machine until they are sent.
#pragma once
#include "dayreports.h"

#include <vestibule/programme.h>
#include <vestibule/result.h>
#include <vestibule/services.h>

namespace vestibule::mentoring {

class DailyForm
{
public:
    // settings: outlives the form.
    explicit DailyForm(ISettings &settings) : m_settings(settings) {}

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
    void save();
    [[nodiscard]] QString key() const;

    ISettings &m_settings;
    QDate m_day;
    QList<Metric> m_metrics;
    QMap<QString, qint64> m_recorded;
    QString m_recordedNote;
    QVariantMap m_typed;  // texts by metric id; "note:" the note
};

}  // namespace vestibule::mentoring
