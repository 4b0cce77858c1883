#include "shell/crashedpluginmodel.h"

#include <vestibule/async.h>

#include <QtConcurrentRun>

namespace vestibule::shell {

CrashedPluginModel::CrashedPluginModel(const pluginhost::PluginHost &host, const QString &language,
                                       std::function<void(const Error &)> report, QObject *parent)
    : QObject(parent), m_host(host), m_report(std::move(report))
{
    if (!host.suspect())
        return;
    m_name = host.suspect()->plugin;
    if (const pluginhost::PluginRecord *record = host.record(m_name); record && !record->manifest.name.in(language).isEmpty())
        m_name = record->manifest.name.in(language);
}

void CrashedPluginModel::decide(bool leaveOut)
{
    const auto decided = QtConcurrent::run(&m_writer, [host = &m_host, leaveOut] { return host->decideSuspect(leaveOut); });
    whenReady(decided, this, [this](const Result<void> &done) {
        if (!done)
            m_report(done.error());
    });
}

}  // namespace vestibule::shell
