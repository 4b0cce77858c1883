#include "progress.h"

#include <algorithm>

namespace vestibule::mentoring {
namespace {

QDate periodOf(QDate day, Metric::Period period)
{
    return period == Metric::Period::Day ? day : QDate(day.year(), day.month(), 1);
}

struct Sum {
    qint64 confirmed = 0;
    qint64 all = 0;  // with what waits
};

QMap<QDate, Sum> sums(const QString &metric, Metric::Period period, const QList<DayReport> &days)
{
    QMap<QDate, Sum> byPeriod;
    for (const DayReport &day : days) {
        const auto value = day.metrics.constFind(metric);
        if (value == day.metrics.cend() || day.state == DayReport::State::Returned)
            continue;
        Sum &sum = byPeriod[periodOf(day.day, period)];
        sum.all += *value;
        sum.confirmed += day.counts() ? *value : 0;
    }
    return byPeriod;
}

MetricProgress progressOf(const Requirement &requirement, const Stage &stage, const Programme &programme, const QList<DayReport> &days)
{
    const Metric *metric = programme.metric(requirement.metric);
    MetricProgress progress{.requirement = requirement.id, .stage = stage.id, .metric = requirement.metric,
                            .unit = metric ? metric->unit : Metric::Unit::Count,
                            .period = metric ? metric->period : Metric::Period::Day,
                            .target = requirement.target, .need = requirement.days};
    for (const Sum &sum : sums(progress.metric, progress.period, days)) {
        if (sum.confirmed >= progress.target)
            ++progress.have;
        else if (sum.all >= progress.target)
            ++progress.waiting;
    }
    return progress;
}

}  // namespace

QList<MetricProgress> metricProgress(const Programme &programme, const QList<DayReport> &days)
{
    QList<MetricProgress> all;
    const auto add = [&](const auto &self, const QList<Requirement> &requirements, const Stage &stage) -> void {
        for (const Requirement &requirement : requirements) {
            if (requirement.rule == Requirement::Rule::Metric)
                all.append(progressOf(requirement, stage, programme, days));
            self(self, requirement.of, stage);
        }
    };
    for (const Stage &stage : programme.stages)
        add(add, stage.requirements, stage);
    return all;
}

QList<MetricProgress> ofStage(const QList<MetricProgress> &progress, const Programme &programme, int stage)
{
    for (qsizetype i = std::max(stage, 0); i < programme.stages.size(); ++i) {
        QList<MetricProgress> found;
        std::ranges::copy_if(progress, std::back_inserter(found),
                             [&](const MetricProgress &p) { return p.stage == programme.stages[i].id; });
        if (!found.isEmpty())
            return found;
    }
    return {};
}

const MetricProgress *aimOf(const QList<MetricProgress> &progress, const QString &metric)
{
    const MetricProgress *aim = nullptr;
    for (const MetricProgress &candidate : progress) {
        if (candidate.metric != metric)
            continue;
        aim = &candidate;
        if (!candidate.met())
            break;
    }
    return aim;
}

QList<Point> series(const QString &metric, Metric::Period period, const QList<DayReport> &days, int count)
{
    QList<Point> points;
    const auto byPeriod = sums(metric, period, days);
    for (auto it = byPeriod.begin(); it != byPeriod.end(); ++it)
        points.append({it.key(), it->all, it->all == it->confirmed});
    return points.mid(std::max(qsizetype(0), points.size() - count));
}

qint64 monthTotal(const QString &metric, QDate day, const QList<DayReport> &days)
{
    return sums(metric, Metric::Period::Month, days).value(periodOf(day, Metric::Period::Month)).all;
}

}  // namespace vestibule::mentoring
