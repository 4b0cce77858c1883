#include "shell/pluginsmodel.h"

namespace vestibule::shell {

using namespace Qt::StringLiterals;
using pluginhost::PluginRecord;
using pluginhost::PluginState;

PluginsModel::PluginsModel(pluginhost::PluginHost &host, const Context &context, QObject *parent)
    : QObject(parent), m_host(host), m_context(context)
{
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
    if (const auto done = m_host.setEnabled(id, enabled); !done) {
        m_problem = done.error().message();
    } else {
        m_problem.clear();
        m_changed.insert(id, enabled);
    }
    Q_EMIT changed();
}

}  // namespace vestibule::shell
