#include "shell/pluginsmodel.h"

#include <vestibule/async.h>

#include <QtConcurrentRun>

namespace vestibule::shell {

using namespace Qt::StringLiterals;
using pluginhost::PluginRecord;
using pluginhost::PluginState;

PluginsModel::PluginsModel(pluginhost::PluginHost &host, const Context &context, QObject *parent)
    : QObject(parent), m_host(host), m_context(context)
{
    m_writer.setMaxThreadCount(1);  // in the order of the clicks
}

QVariantList PluginsModel::plugins() const
{
    QVariantList list;
    for (const PluginRecord &record : m_host.records())
        list.append(describe(record));
    return list;
}

QVariantMap PluginsModel::describe(const PluginRecord &record) const
{
    QString state = tr("in use");
    QString tone = u"positive"_s;
    if (record.state == PluginState::Disabled || record.state == PluginState::LeftOut) {
        state = record.state == PluginState::Disabled ? tr("switched off") : tr("left out");
        tone = u"neutral"_s;
    } else if (record.state == PluginState::Quarantined) {
        state = tr("out of action");
        tone = u"warning"_s;
    }
    const QString id = record.manifest.id;
    const QString name = record.manifest.name.in(m_context.language);
    return {{u"id"_s, id},
            {u"name"_s, name.isEmpty() ? id : name},
            {u"about"_s, record.manifest.about.in(m_context.language)},
            {u"identity"_s, tr("%1, version %2, %3").arg(id, record.manifest.version.toString(),
                                                         record.shipped ? tr("came with the program") : tr("added by the company"))},
            {u"stateText"_s, state},
            {u"tone"_s, tone},
            {u"enabled"_s, m_changed.value(id, record.state != PluginState::Disabled)},
            {u"reason"_s, record.state == PluginState::Quarantined ? record.reason() : QString()}};
}

void PluginsModel::setEnabled(const QString &id, bool enabled)
{
    m_problem.clear();
    m_changed.insert(id, enabled);
    Q_EMIT changed();
    const auto written = QtConcurrent::run(&m_writer, [host = &m_host, id, enabled] { return host->setEnabled(id, enabled); });
    whenReady(written, this, [this, id](const Result<void> &done) {
        if (done)
            return;
        m_problem = done.error().message();
        m_changed.remove(id);
        Q_EMIT changed();
    });
}

}  // namespace vestibule::shell
