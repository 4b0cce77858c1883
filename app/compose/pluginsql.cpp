#include "compose/pluginsql.h"

#include "content/installed.h"

#include <vestibule/plugin.h>

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace vestibule::compose {

using namespace Qt::StringLiterals;

namespace {

QMap<QString, QByteArray> readFiles(const QString &folder)
{
    QMap<QString, QByteArray> files;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({u"*.sql"_s}, QDir::Files)) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            files.insert(name, file.readAll());
    }
    return files;
}

bool checkerReadsAssets(const pluginhost::PluginRecord &record, const QString &kind)
{
    const auto declared = std::ranges::find(record.manifest.activityKinds, kind, &pluginhost::ActivityKind::kind);
    const ContentChecker *checker = declared == record.manifest.activityKinds.end() ? nullptr : record.plugin->checker(declared->checker);
    return checker && checker->readsAssets();
}

}  // namespace

core::PluginTables readPluginTables(const pluginhost::PluginRecord &record)
{
    return {record.manifest.id, record.manifest.tablePrefix, record.manifest.sharedTables, readFiles(record.folder + u"/sql"_s),
            readFiles(record.folder + u"/migrations"_s)};
}

Result<Rescore> rescoreSubmission(const pluginhost::PluginHost &plugins, const Event &submission, const QByteArray &privatePart,
                                  const QMap<QString, QByteArray> &files)
{
    QList<content::PackFile> pack;
    for (auto it = files.cbegin(); it != files.cend(); ++it)
        pack.append(content::packFile(it.key(), it.value()));
    const auto version = content::openVersion(submission.content, pack);
    if (!version)
        return std::unexpected(version.error());
    const Activity *activity = (*version)->programme.activity(submission.activity);
    const pluginhost::PluginRecord *record = activity ? plugins.pluginForKind(activity->kind) : nullptr;
    if (!record || !record->plugin)
        return fail(ErrorCode::Unavailable, QCoreApplication::translate("Runtime", "Nothing here can score “%1” again.").arg(submission.activity),
                    QCoreApplication::translate("Runtime", "Its plugin is switched off or failed; see the plugins page."));
    QList<CheckedFile> source;
    const auto take = [&](const QString &language, const QString &path) {
        if (files.contains(path))
            source.append({path, language, files.value(path), *activity});
    };
    if (!activity->common.isEmpty())
        take({}, activity->common);
    for (const QString &language : (*version)->languages)
        take(language, language + u'/' + activity->source);
    if (checkerReadsAssets(*record, activity->kind))
        for (const QString &language : (*version)->languages)
            for (const QString &path : files.keys())
                if (path.startsWith(language + u'/' + activity->assets + u'/') && path != language + u'/' + activity->source)
                    take(language, path);
    return record->plugin->rescore(submission, privatePart, source);
}

}  // namespace vestibule::compose
