// A company whose events a test writes, for the pure part.
#pragma once
#include "dayreports.h"
#include "progress.h"
#include "sample.h"

#include <vestibule/verbs.h>

#include <algorithm>

namespace vestibule::mentoring {

struct Fixture {
    FakeCompany company = sampleCompany();

    QString says(const EventDraft &draft) { return company.record(QStringLiteral("anna"), draft).value().id; }
    QString judges(const char *verb, const QStringList &refs, const QString &reason = {})
    {
        return company.record(QStringLiteral("oleg"), judgement(verb, QStringLiteral("anna"), refs, reason)).value().id;
    }
    QString decides(const char *verb, const QString &activity, const QString &reason = {})
    {
        return company.record(QStringLiteral("oleg"), about(verb, QStringLiteral("anna"), activity, reason)).value().id;
    }
    QString voids(const QString &event)
    {
        EventDraft draft = about(verb::Voided, QStringLiteral("anna"), {}, QStringLiteral("mistake"));
        draft.corrects = event;
        return company.record(QStringLiteral("oleg"), draft).value().id;
    }
    [[nodiscard]] QList<DayReport> days() const { return dayReports(company.events); }
    [[nodiscard]] QList<MetricProgress> progress() const { return metricProgress(company.content->programme, days()); }
    [[nodiscard]] Readiness tree(const QString &learner = QStringLiteral("anna"))
    {
        FakeHost host(company, QStringLiteral("irina"));
        return await(host.get<IReadiness>()->tree(learner)).value();
    }
};

inline const MetricProgress &of(const QList<MetricProgress> &progress, const QString &requirement)
{
    return *std::ranges::find(progress, requirement, &MetricProgress::requirement);
}

}  // namespace vestibule::mentoring
