// What the plugins offer, looked up in their manifests.
#include "pluginhost/pluginhost.h"

#include <algorithm>
#include <tuple>

namespace vestibule::pluginhost {
namespace {

template <class T>
const T *byId(const QList<T> &list, QString T::*id, QStringView wanted)
{
    const auto it = std::ranges::find(list, wanted, id);
    return it == list.end() ? nullptr : &*it;
}

// The record whose manifest satisfies the predicate; one that works before one that does not.
template <class Predicate>
const PluginRecord *findRecord(const PluginRecords &records, Predicate &&declares)
{
    const PluginRecord *found = nullptr;
    for (const PluginRecord &record : records)
        if (declares(record.manifest) && (!found || (found->error && !record.error)))
            found = &record;
    return found;
}

}  // namespace

QLatin1String stateWord(PluginState state)
{
    switch (state) {
    case PluginState::Found: return QLatin1String("found");
    case PluginState::Checked: return QLatin1String("checked");
    case PluginState::Loaded: return QLatin1String("loaded");
    case PluginState::Running: return QLatin1String("running");
    case PluginState::Disabled: return QLatin1String("disabled");
    case PluginState::LeftOut: return QLatin1String("left-out");
    case PluginState::Quarantined: return QLatin1String("quarantined");
    }
    return QLatin1String("quarantined");
}

const PluginRecord *PluginHost::record(QStringView id) const
{
    return findRecord(m_records, [&](const Manifest &manifest) { return manifest.id == id; });
}

QList<OfferedView> PluginHost::views(Role role, const QString &language) const
{
    QList<OfferedView> offered;
    for (const PluginRecord &record : m_records) {
        if (!record.available())
            continue;
        const Manifest &manifest = record.manifest;
        for (const ViewContribution &view : manifest.views)
            if (view.roles.testFlag(role))
                offered.append({view.id, manifest.id, manifest.uri, view.type, view.title.in(language), view.icon, view.place,
                                view.below, view.parent, view.navigation, view.order});
    }
    std::ranges::sort(offered, {}, [](const OfferedView &view) { return std::tie(view.order, view.id); });
    return offered;
}

QStringList PluginHost::homeCards(Role role) const
{
    QList<HomeCard> cards;
    for (const PluginRecord &record : m_records)
        if (record.available())
            for (const HomeCard &card : record.manifest.homeCards)
                if (card.roles.testFlag(role))
                    cards.append(card);
    std::ranges::sort(cards, {}, [](const HomeCard &card) { return std::tie(card.order, card.view); });
    QStringList views;
    for (const HomeCard &card : std::as_const(cards))
        views.append(card.view);
    return views;
}

QList<CommandContribution> PluginHost::commandContributions() const
{
    QList<CommandContribution> commands;
    for (const PluginRecord &record : m_records)
        if (record.available())
            commands += record.manifest.commands;
    std::ranges::sort(commands, {}, &CommandContribution::words);
    return commands;
}

const PluginRecord *PluginHost::pluginForView(QStringView viewId) const
{
    return findRecord(m_records, [&](const Manifest &m) { return byId(m.views, &ViewContribution::id, viewId); });
}

const PluginRecord *PluginHost::pluginForKind(QStringView kind) const
{
    return findRecord(m_records, [&](const Manifest &m) {
        return byId(m.activityKinds, &ActivityKind::kind, kind) || byId(m.reviewKinds, &ReviewKind::kind, kind);
    });
}

const PluginRecord *PluginHost::pluginForChecker(QStringView checker) const
{
    return findRecord(m_records, [&](const Manifest &m) { return m.checkers.contains(checker); });
}

const PluginRecord *PluginHost::pluginForCommand(QStringView commandId) const
{
    return findRecord(m_records, [&](const Manifest &m) { return byId(m.commands, &CommandContribution::id, commandId); });
}

const ViewContribution *PluginHost::view(QStringView viewId) const
{
    const PluginRecord *owner = pluginForView(viewId);
    return owner ? byId(owner->manifest.views, &ViewContribution::id, viewId) : nullptr;
}

const ActivityKind *PluginHost::activityKind(QStringView kind) const
{
    const PluginRecord *owner = pluginForKind(kind);
    return owner ? byId(owner->manifest.activityKinds, &ActivityKind::kind, kind) : nullptr;
}

const ReviewKind *PluginHost::reviewKind(QStringView kind) const
{
    const PluginRecord *owner = pluginForKind(kind);
    return owner ? byId(owner->manifest.reviewKinds, &ReviewKind::kind, kind) : nullptr;
}

}  // namespace vestibule::pluginhost
