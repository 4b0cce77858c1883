// How far the reported days have brought a learner towards the programme's targets, and the figures for charts.
#pragma once
#include "dayreports.h"

#include <vestibule/programme.h>

namespace vestibule::mentoring {

// One requirement of the rule `metric`. Its periods are days, or months that are summed from days.
struct MetricProgress {
    QString requirement;
    QString stage;
    QString metric;
    Metric::Unit unit = Metric::Unit::Count;
    Metric::Period period = Metric::Period::Day;
    qint64 target = 0;
    int have = 0;     // periods that reached the target by confirmed days
    int waiting = 0;  // more periods that would reach it once what waits is confirmed
    int need = 1;

    [[nodiscard]] bool met() const { return have >= need; }
};

// Every metric requirement, also inside groups, in the programme's order.
[[nodiscard]] QList<MetricProgress> metricProgress(const Programme &programme, const QList<DayReport> &days);

// The requirements to show now: those of `stage`, else of the first later stage that has any.
[[nodiscard]] QList<MetricProgress> ofStage(const QList<MetricProgress> &progress, const Programme &programme, int stage);

// What a learner aims at with a metric now: the first requirement that is not met, else the last one; null when none asks for it.
[[nodiscard]] const MetricProgress *aimOf(const QList<MetricProgress> &progress, const QString &metric);

struct Point {
    QDate period;      // the day, or the first of the month
    qint64 value = 0;
    bool confirmed = false;  // all of it
};

// The last `count` periods that were reported, oldest first. Returned days do not count.
[[nodiscard]] QList<Point> series(const QString &metric, Metric::Period period, const QList<DayReport> &days, int count);

// What was reported for the month of `day` so far.
[[nodiscard]] qint64 monthTotal(const QString &metric, QDate day, const QList<DayReport> &days);

}  // namespace vestibule::mentoring
