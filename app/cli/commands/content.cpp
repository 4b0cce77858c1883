// content check, install, new.
#include "cli/commands/commands.h"

#include "content/companyplan.h"
#include "core/people/publishing.h"

#include <vestibule/verbs.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>

namespace vestibule::cli {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Command)
};

// Checkers come from plugins; the plugin of a kind is loaded when a pack uses it.
content::CheckOptions checkOptions(pluginhost::PluginHost &host)
{
    content::CheckOptions options;
    QStringList kinds;
    for (const pluginhost::PluginRecord &record : host.records())
        for (const pluginhost::ActivityKind &kind : record.manifest.activityKinds)
            kinds << kind.kind;
    options.kinds = kinds;
    options.checker = [&host](const QString &kind) -> const ContentChecker * {
        const pluginhost::ActivityKind *declared = host.activityKind(kind);
        if (!declared || declared->checker.isEmpty())
            return nullptr;
        const auto plugin = host.load(host.pluginForKind(kind)->manifest.id);
        return plugin ? (*plugin)->checker(declared->checker) : nullptr;
    };
    return options;
}

QJsonObject problemJson(const Problem &problem)
{
    return {{u"file"_s, problem.file},
            {u"line"_s, problem.line},
            {u"column"_s, problem.column},
            {u"severity"_s, problem.severity == Problem::Severity::Error ? u"error"_s : u"warning"_s},
            {u"message"_s, problem.message}};
}

content::PackReading readAndReport(const QString &folder, CommandOutput &output, Environment &environment)
{
    content::PackReading reading = content::readPack(content::readFolder(folder), checkOptions(environment.plugins()));
    for (const Problem &problem : std::as_const(reading.problems))
        output.problem(problem.text());
    return reading;
}

QJsonObject reportJson(const content::PackReading &reading)
{
    QJsonArray problems;
    for (const Problem &problem : reading.problems)
        problems.append(problemJson(problem));
    QJsonObject document{{u"ok"_s, reading.pack.has_value()}, {u"problems"_s, problems}};
    if (reading.pack)
        document.insert(u"version"_s, reading.pack->version.id);
    return document;
}

}  // namespace

Result<Exit> contentCheck(const CommandCall &call, CommandOutput &output, Environment &environment)
{
    const auto reading = readAndReport(call.arguments.value(u"folder"_s).toString(), output, environment);
    output.json(reportJson(reading));
    if (!reading.pack)
        return Exit::Problems;
    const Programme &programme = reading.pack->version.programme;
    output.line(Text::tr("The pack is sound: %1 stages, %2 activities, %3 files. Version %4.")
                    .arg(programme.stages.size())
                    .arg(programme.activities.size())
                    .arg(reading.pack->files.size())
                    .arg(reading.pack->version.id.left(12)));
    return Exit::Done;
}

Result<Exit> contentInstall(const CommandCall &call, CommandOutput &output, Environment &environment)
{
    const auto reading = readAndReport(call.arguments.value(u"folder"_s).toString(), output, environment);
    if (!reading.pack) {
        output.json(reportJson(reading));
        return Exit::Problems;
    }
    const auto workspace = environment.signedIn();
    if (!workspace)
        return std::unexpected(workspace.error());
    // Before anything is stored: the ledger would refuse only what comes after.
    if (!mayAppend(QString::fromLatin1(verb::Published), (*workspace)->me().role, false, false, true))
        return fail(ErrorCode::Refused, Text::tr("Only HR puts training content into force."), Text::tr("Ask HR to install the pack."),
                    Text::tr("Nothing was changed."));
    const qint64 now = (*workspace)->clock().now();
    const core::StoredVersion version{reading.pack->version.id, reading.pack->version.pack, reading.pack->version.label, now};
    QMap<QString, QByteArray> files;
    for (const content::PackFile &file : reading.pack->files)
        files.insert(file.path, file.bytes);
    const auto session = (*workspace)->session().session();
    if (!session)
        return std::unexpected(session.error());
    const auto published = await((*workspace)->runner().run<Event>(
        [version, files, now, hr = session->actor()](core::Store &store) -> Result<Event> {
            if (const auto installed = store.content().install(version, files); !installed)
                return std::unexpected(installed.error());
            return core::publish(store, hr, version, now);
        }));
    if (!published)
        return std::unexpected(published.error());
    output.line(Text::tr("Version %1 is in force. People stay on the version that they began.").arg(version.id.left(12)));
    output.json({{u"ok"_s, true}, {u"version"_s, version.id}, {u"event"_s, published->id}});
    return Exit::Done;
}

// A new pack is a copy of the shipped sample without its people: a complete example is easier to change than a blank page.
Result<Exit> contentNew(const CommandCall &call, CommandOutput &output, Environment &environment)
{
    const QString folder = call.arguments.value(u"folder"_s).toString();
    if (QFileInfo::exists(folder))
        return fail(ErrorCode::Conflict, Text::tr("“%1” exists already.").arg(folder), Text::tr("Name a folder that does not."),
                    Text::tr("Nothing was changed."));
    const content::PackSource sample = content::readFolder(environment.shippedContent() + u"/aquilon"_s);
    for (const content::PackFile &file : sample.files) {
        if (file.path == u"sample.toml"_s)
            continue;
        const QString path = folder + u'/' + file.path;
        QFile target(path);
        const QByteArray bytes = file.path == u"pack.toml"_s ? QByteArray(file.bytes).replace("sample = true", "sample = false") : file.bytes;
        if (!QDir().mkpath(QFileInfo(path).path()) || !target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size())
            return fail(ErrorCode::Io, Text::tr("“%1” cannot be written: %2").arg(path, target.errorString()),
                        Text::tr("Choose a folder that you may write to."));
    }
    output.line(Text::tr("A pack to start from is in %1: the sample programme. Change it, then run “vestibule content check %1”.").arg(folder));
    output.json({{u"folder"_s, folder}});
    return Exit::Done;
}

}  // namespace vestibule::cli
