#include "metrictext.h"

#include "amounts.h"

#include <vestibule/readinesstext.h>

#include <QLocale>

#include <algorithm>

namespace vestibule::mentoring {

using namespace Qt::StringLiterals;

namespace {

Metric::Unit unitOf(const ContentVersion &content, const QString &metric)
{
    const Metric *known = content.programme.metric(metric);
    return known ? known->unit : Metric::Unit::Count;
}

}  // namespace

QString MetricText::title(const QString &metric) const
{
    return m_content->text(m_language, metricKey(metric)).title;
}

QString MetricText::amount(const QString &metric, qint64 value) const
{
    const QString number = amountText(unitOf(*m_content, metric), value, m_content->currency);
    const QString name = m_content->text(m_language, metricKey(metric)).summary;
    return name.isEmpty() ? number : number + u' ' + name;
}

QString MetricText::target(const MetricProgress *aim) const
{
    if (!aim)
        return {};
    const QString number = amountText(aim->unit, aim->target, m_content->currency);
    return aim->period == Metric::Period::Day ? tr("Target: %1 a day").arg(number) : tr("Target: %1 a month").arg(number);
}

QString MetricText::progress(const MetricProgress &progress) const
{
    const QString amount = this->amount(progress.metric, progress.target);
    const int have = std::min(progress.have, progress.need);
    QString text = progress.period == Metric::Period::Day
        ? tr("%1 of %n day(s) reached %2", nullptr, progress.need).arg(have).arg(amount)
        : tr("%1 of %n month(s) reached %2", nullptr, progress.need).arg(have).arg(amount);
    if (!progress.met() && progress.waiting > 0)
        text += u", "_s + tr("%n more wait(s) for confirmation", nullptr, progress.waiting);
    return text;
}

QString MetricText::period(QDate period, Metric::Period kind)
{
    const QLocale locale;
    if (kind == Metric::Period::Day)
        return locale.toString(period, u"d MMM"_s);
    return locale.standaloneMonthName(period.month()) + u' ' + QString::number(period.year());
}

QVariantMap MetricText::chart(const MetricProgress &progress, const QList<DayReport> &days, int count) const
{
    const double scale = progress.unit == Metric::Unit::Minor ? 100.0 : 1.0;
    QVariantList values;
    QStringList labels;
    const QList<Point> points = series(progress.metric, progress.period, days, count);
    for (const Point &point : points) {
        values.append(double(point.value) / scale);
        labels.append(period(point.period, progress.period));
    }
    const double share = progress.need > 0 ? std::min(1.0, double(progress.have) / progress.need) : 1.0;
    const QString now = points.isEmpty() ? QString()
        : tr("%1: %2").arg(labels.constLast(), amountText(progress.unit, points.constLast().value, m_content->currency));
    return {{u"now"_s, now}, {u"requirement"_s, progress.requirement}, {u"metric"_s, progress.metric}, {u"title"_s, title(progress.metric)},
            {u"text"_s, this->progress(progress)}, {u"met"_s, progress.met()}, {u"share"_s, share}, {u"values"_s, values},
            {u"labels"_s, labels}, {u"target"_s, double(progress.target) / scale},
            {u"unit"_s, unitText(progress.unit, m_content->currency)}};
}

}  // namespace vestibule::mentoring
