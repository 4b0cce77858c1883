#include "reportexport.h"

#include "lookups.h"

#include <vestibule/services.h>

#include <QtConcurrent>

namespace vestibule::readiness {

namespace {
constexpr int SlowMs = 1000;
}

ReportExport::ReportExport(HostContext &host, QObject *parent) : QObject(parent), m_host(host)
{
    m_second.setSingleShot(true);
    m_second.setInterval(SlowMs);
    connect(&m_second, &QTimer::timeout, this, [this] {
        m_slow = true;
        Q_EMIT changed();
    });
    connect(&m_writing, &QFutureWatcherBase::progressValueChanged, this, &ReportExport::progressed);
    connect(&m_writing, &QFutureWatcherBase::finished, this, &ReportExport::finish);
}

void ReportExport::start(const Report &report, const QString &path, ReportFormat format)
{
    if (running())
        return;
    m_path = path;
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_second.start();
    Q_EMIT changed();
    withCompany(m_host, this, [this, report, path, format](const QString &company) {
        Report named = report;
        named.company = company;
        write(named, path, format);
    });
}

void ReportExport::write(const Report &report, const QString &path, ReportFormat format)
{
    m_writing.setFuture(QtConcurrent::run([report, path, format, stop = m_stop](QPromise<Result<void>> &promise) {
        promise.setProgressRange(0, int(report.people.size()));
        promise.addResult(saveForPeople(path, report, format, [&](qsizetype people) {
            promise.setProgressValue(int(people));
            return !*stop;
        }));
    }));
}

double ReportExport::progress() const
{
    const int all = m_writing.progressMaximum();
    return running() && all > 0 ? double(m_writing.progressValue()) / all : 0;
}

void ReportExport::cancel()
{
    if (running())
        *m_stop = true;
}

void ReportExport::finish()
{
    m_second.stop();
    m_slow = false;
    m_stop.reset();
    const Result<void> saved = m_writing.result();
    Q_EMIT changed();
    auto *window = m_host.get<INavigation>();
    if (saved)
        window->notice(tr("Report saved to %1").arg(m_path));
    else if (saved.error().code == ErrorCode::Cancelled)
        window->notice(tr("The export was stopped. Nothing was written."));
    else
        window->problem(saved.error().message());
}

}  // namespace vestibule::readiness
