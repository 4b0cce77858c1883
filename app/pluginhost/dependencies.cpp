#include "pluginhost/dependencies.h"

#include "pluginhost/text.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace vestibule::pluginhost {
namespace {

// Depth-first over ids in alphabetical order, which makes the result the same on every machine.
class Resolver
{
public:
    explicit Resolver(PluginRecords &records)
    {
        for (PluginRecord &record : records) {
            PluginRecord *&known = m_byId[record.manifest.id];
            if (!known || record.candidate())  // two with one id: the one that is still in the running
                known = &record;
            if (record.candidate())
                m_candidates.append(record.manifest.id);
        }
        m_candidates.sort();
    }

    // The candidates that can be loaded, in order.
    QStringList run()
    {
        for (const QString &id : std::as_const(m_candidates))
            visit(id);
        return m_order;
    }

private:
    void visit(const QString &id)
    {
        if (m_done.contains(id))
            return;
        m_path.append(id);
        for (const QString &needed : sortedDependencies(id)) {
            if (const qsizetype start = m_path.indexOf(needed); start >= 0)
                refuseCycle(m_path.mid(start));
            else if (isCandidate(needed))
                visit(needed);
        }
        m_path.removeLast();
        m_done.insert(id);
        settle(*m_byId[id]);
    }

    void settle(PluginRecord &record)
    {
        for (const QString &needed : std::as_const(record.manifest.dependencies)) {
            if (!record.candidate())
                return;
            const PluginRecord *dependency = m_byId.value(needed);
            if (!dependency)
                record.leave(PluginState::Quarantined, missing(record.manifest.id, needed));
            else if (!dependency->candidate())
                record.leave(PluginState::Quarantined, dependencyFailed(record.manifest.id, *dependency));
        }
        if (record.candidate())
            m_order.append(record.manifest.id);
    }

    void refuseCycle(const QStringList &members)
    {
        const QString chain = (members + members.mid(0, 1)).join(QStringLiteral(" → "));
        for (const QString &id : members)
            m_byId[id]->leave(PluginState::Quarantined,
                              {ErrorCode::Conflict, Text::tr("These plugins need each other in a circle: %1.").arg(chain),
                               Text::tr("They are left out."), Text::tr("Remove one of them, or ask its maker to break the circle."), {}});
    }

    static Error missing(const QString &id, const QString &needed)
    {
        return {ErrorCode::NotFound, Text::tr("The plugin “%1” needs the plugin “%2”, which is not there.").arg(id, needed),
                Text::tr("The plugin is left out."), Text::tr("Install “%1”.").arg(needed), {}};
    }

    QStringList sortedDependencies(const QString &id) const
    {
        QStringList list = m_byId[id]->manifest.dependencies;
        list.sort();
        return list;
    }

    bool isCandidate(const QString &id) const
    {
        const PluginRecord *record = m_byId.value(id);
        return record && record->candidate();
    }

    QHash<QString, PluginRecord *> m_byId;
    QStringList m_candidates;
    QStringList m_path;
    QSet<QString> m_done;
    QStringList m_order;
};

}  // namespace

Error dependencyFailed(const QString &id, const PluginRecord &dependency)
{
    return {ErrorCode::Unavailable,
            Text::tr("The plugin “%1” needs the plugin “%2”, which is out of action: %3")
                .arg(id, dependency.manifest.id, dependency.reason()),
            {}, {}, dependency.error ? dependency.error->detail : QString()};
}

void resolveDependencies(PluginRecords &records)
{
    const QStringList order = Resolver(records).run();
    std::ranges::stable_sort(records, {}, [&](const PluginRecord &record) {
        const qsizetype at = record.candidate() ? order.indexOf(record.manifest.id) : order.size();
        return std::pair(at, record.manifest.id);
    });
}

}  // namespace vestibule::pluginhost
