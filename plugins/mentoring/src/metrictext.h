// How metrics and their targets are named in front of people.
#pragma once
#include "progress.h"

#include <vestibule/content.h>

#include <QCoreApplication>
#include <QVariantMap>

namespace vestibule::mentoring {

class MetricText
{
    Q_DECLARE_TR_FUNCTIONS(MetricText)

public:
    MetricText(ContentPtr content, QString language) : m_content(std::move(content)), m_language(std::move(language)) {}

    [[nodiscard]] QString title(const QString &metric) const;
    // "30 calls", "600,000 ₽", "100 % clients reconciled".
    [[nodiscard]] QString amount(const QString &metric, qint64 value) const;
    // "Target: 30 a day", "Target: 4 a month"; empty without an aim.
    [[nodiscard]] QString target(const MetricProgress *aim) const;
    // "4 of 10 days reached 30 calls", and ", 2 more wait for confirmation".
    [[nodiscard]] QString progress(const MetricProgress &progress) const;
    // "12 May", or "May 2026".
    [[nodiscard]] static QString period(QDate period, Metric::Period kind);

    // Everything that a chart card shows of one requirement: title, text, now (the last
    // period in words), met, share (0…1), values, labels, target, unit.
    [[nodiscard]] QVariantMap chart(const MetricProgress &progress, const QList<DayReport> &days, int count) const;

    [[nodiscard]] const ContentVersion &content() const { return *m_content; }

private:
    ContentPtr m_content;
    QString m_language;
};

}  // namespace vestibule::mentoring
