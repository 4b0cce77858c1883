#include "pluginhost/discovery.h"

#include "pluginhost/manifestreader.h"
#include "pluginhost/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace vestibule::pluginhost {
namespace {

Error unreadable(const QString &file, const QString &detail)
{
    return {ErrorCode::Io, Text::tr("The plugin's manifest %1 cannot be read.").arg(file), Text::tr("The plugin is left out."),
            Text::tr("Add the file, allow reading it, or remove the folder."), detail};
}

Error malformed(const QString &id, const QList<Problem> &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines.append(problem.text());
    return {ErrorCode::Malformed, Text::tr("The manifest of the plugin “%1” has %n fault(s).", nullptr, int(problems.size())).arg(id),
            Text::tr("The plugin is left out."), Text::tr("Correct them: %1").arg(lines.join(QStringLiteral("; "))), lines.join(u'\n')};
}

PluginRecord readFolder(const QDir &folder, bool shipped)
{
    PluginRecord record;
    record.folder = folder.absolutePath();
    record.shipped = shipped;
    QFile file(folder.absoluteFilePath(QLatin1String(ManifestName)));
    if (!file.open(QIODevice::ReadOnly)) {
        record.manifest.id = folder.dirName();
        record.leave(PluginState::Quarantined, unreadable(file.fileName(), file.errorString()));
        return record;
    }
    record.manifest = readManifest(file.fileName(), file.readAll(), record.problems);
    if (record.manifest.id.isEmpty())
        record.manifest.id = folder.dirName();
    if (hasErrors(record.problems))
        record.leave(PluginState::Quarantined, malformed(record.manifest.id, record.problems));
    return record;
}

}  // namespace

PluginRecords discover(const QString &root, bool shipped)
{
    PluginRecords records;
    const QString canonical = QFileInfo(root).canonicalFilePath();  // empty when there is none
    if (canonical.isEmpty())
        return records;
    const QDir dir(canonical);
    for (const QString &name : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        records.push_back(readFolder(QDir(dir.absoluteFilePath(name)), shipped));
    return records;
}

}  // namespace vestibule::pluginhost
