#include "pluginhost/conflicts.h"

#include "pluginhost/text.h"

#include <vestibule/abi.h>

#include <QHash>

#include <algorithm>
#include <functional>

namespace vestibule::pluginhost {
namespace {

Error taken(const QString &what, const QString &todo)
{
    return {ErrorCode::Conflict, what, Text::tr("The plugin is left out."), todo, {}};
}

// Quarantines all claimants of one name, but for the only shipped one.
void settle(const QList<PluginRecord *> &claimants, const std::function<Error(const PluginRecord &, const PluginRecord &)> &error)
{
    if (claimants.size() < 2)
        return;
    const auto shipped = std::ranges::count_if(claimants, [](const PluginRecord *r) { return r->shipped; });
    for (qsizetype i = 0; i < claimants.size(); ++i) {
        if (claimants[i]->shipped && shipped == 1)
            continue;
        const PluginRecord &other = *claimants[i == 0 ? 1 : 0];
        claimants[i]->leave(PluginState::Quarantined, error(*claimants[i], other));
    }
}

// Groups the candidates that are left by a name and settles each group.
void settleBy(PluginRecords &records, QString Manifest::*name,
              const std::function<Error(const PluginRecord &, const PluginRecord &)> &error)
{
    QHash<QString, QList<PluginRecord *>> groups;
    for (PluginRecord &record : records)
        if (record.candidate() && !(record.manifest.*name).isEmpty())
            groups[record.manifest.*name].append(&record);
    for (const QList<PluginRecord *> &group : std::as_const(groups))
        settle(group, error);
}

// Both cannot be told apart on the command line: equal, or one is the beginning of the other.
bool clash(const QStringList &a, const QStringList &b)
{
    const qsizetype common = std::min(a.size(), b.size());
    return a.mid(0, common) == b.mid(0, common);
}

const QStringList *clashingCommand(const Manifest &manifest, const QList<QStringList> &others)
{
    for (const CommandContribution &command : manifest.commands)
        for (const QStringList &other : others)
            if (clash(command.words, other))
                return &command.words;
    return nullptr;
}

QList<QStringList> commandWords(const Manifest &manifest)
{
    QList<QStringList> list;
    for (const CommandContribution &command : manifest.commands)
        list.append(command.words);
    return list;
}

Error commandTaken(const QString &id, const QStringList &words, const QString &owner)
{
    return taken(Text::tr("The plugin “%1” brings the command “%2”, which belongs to %3.").arg(id, words.join(u' '), owner),
                 Text::tr("Give the command other words in the plugin's manifest, or remove one of the two."));
}

void checkReserved(PluginRecord &record, const ReservedNames &reserved)
{
    const Manifest &manifest = record.manifest;
    if (reserved.uris.contains(manifest.uri) || manifest.uri.startsWith(u"Qt"))
        return record.leave(PluginState::Quarantined,
                            taken(Text::tr("The plugin “%1” claims the QML module %2, which is not its own.").arg(manifest.id, manifest.uri),
                                  Text::tr("Name the module after the plugin.")));
    if (const QStringList *words = clashingCommand(manifest, reserved.commands))
        record.leave(PluginState::Quarantined, commandTaken(manifest.id, *words, Text::tr("Vestibule itself")));
}

void checkCommands(PluginRecords &records)
{
    QHash<PluginRecord *, Error> losers;  // settled after all pairs were seen, so that the order does not matter
    for (PluginRecord &record : records)
        for (const PluginRecord &other : records) {
            if (&record == &other || !record.candidate() || !other.candidate() || (record.shipped && !other.shipped))
                continue;
            if (const QStringList *words = clashingCommand(record.manifest, commandWords(other.manifest)))
                losers.insert(&record, commandTaken(record.manifest.id, *words, Text::tr("the plugin “%1”").arg(other.manifest.id)));
        }
    for (auto it = losers.cbegin(); it != losers.cend(); ++it)
        it.key()->leave(PluginState::Quarantined, it.value());
}

}  // namespace

void checkSdkRange(PluginRecords &records)
{
    const QVersionNumber ours(SdkMajor, SdkMinor);
    for (PluginRecord &record : records) {
        const SdkRange &range = record.manifest.sdk;
        if (!record.candidate() || (range.from <= ours && ours < range.below))
            continue;
        const bool newer = range.from > ours;
        record.leave(PluginState::Quarantined,
                     {newer ? ErrorCode::Newer : ErrorCode::Unsupported,
                      Text::tr("The plugin “%1” is made for plugin interface %2 up to, not including, %3; this Vestibule has %4.")
                          .arg(record.manifest.id, range.from.toString(), range.below.toString(), ours.toString()),
                      Text::tr("The plugin is left out."),
                      newer ? Text::tr("Update Vestibule, or take an older version of the plugin.") : Text::tr("Take a newer version of the plugin."),
                      {}});
    }
}

void checkNames(PluginRecords &records, const ReservedNames &reserved)
{
    settleBy(records, &Manifest::id, [](const PluginRecord &record, const PluginRecord &other) {
        return taken(Text::tr("Two plugins have the id “%1”: %2 and %3.").arg(record.manifest.id, record.folder, other.folder),
                     Text::tr("Remove one of the two folders."));
    });
    for (PluginRecord &record : records)
        if (record.candidate())
            checkReserved(record, reserved);
    settleBy(records, &Manifest::uri, [](const PluginRecord &record, const PluginRecord &other) {
        return taken(Text::tr("The plugin “%1” brings the QML module %2, as does the plugin “%3”.")
                         .arg(record.manifest.id, record.manifest.uri, other.manifest.id),
                     Text::tr("Remove one of the two, or ask its maker to rename the module."));
    });
    checkCommands(records);
}

}  // namespace vestibule::pluginhost
