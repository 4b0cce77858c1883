#include "cli/commands/commands.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace vestibule::cli {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};

struct Finding {
    QString what;
    bool good = true;
    QString detail;
};

Finding checkDataFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.exists())
        return {Text::tr("data folder"), true, Text::tr("%1 will be made at the first start").arg(folder)};
    const bool open = info.permission(QFile::WriteOther);
    const bool usable = info.isDir() && info.isWritable() && !open;
    return {Text::tr("data folder"), usable,
            usable ? folder
            : open ? Text::tr("%1 can be written by everybody on this machine; take that right away").arg(folder)
                   : Text::tr("%1 cannot be written").arg(folder)};
}

Finding checkContent(const QString &folder)
{
    const QStringList packs = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    return {Text::tr("shipped content"), !packs.isEmpty(), packs.isEmpty() ? Text::tr("none in %1").arg(folder) : packs.join(u", "_s)};
}

Finding checkPlugins(const pluginhost::PluginHost &host)
{
    QStringList wrong;
    for (const pluginhost::PluginRecord &record : host.records())
        if (record.state == pluginhost::PluginState::Quarantined)
            wrong << u"%1: %2"_s.arg(record.manifest.id, record.reason());
    return {Text::tr("plugins"), wrong.isEmpty(),
            wrong.isEmpty() ? Text::tr("%n found", nullptr, int(host.records().size())) : wrong.join(u"; "_s)};
}

Finding checkDatabase(Environment &environment)
{
    const core::StoreLocation location = environment.storeLocation();
    const bool missing = location.engine == core::StoreLocation::Engine::Sqlite && !QFileInfo::exists(location.target);
    if (missing)
        return {Text::tr("database"), true, Text::tr("not set up yet")};
    const auto workspace = environment.globals().as.isEmpty() ? environment.workspace() : environment.signedIn();
    if (!workspace)
        return {Text::tr("database"), false, workspace.error().message()};
    const auto wrong = environment.damage();
    if (!wrong)
        return {Text::tr("database"), false, wrong.error().message()};
    if (!wrong->isEmpty())
        return {Text::tr("database"), false,
                Text::tr("%1 Bring back a backup with “vestibule restore”.").arg(wrong->join(u' '))};
    const QString company = (*workspace)->companyName();
    return {Text::tr("database"), true, company.isEmpty() ? location.text() : u"%1 (%2)"_s.arg(company, location.text())};
}

}  // namespace

Result<Exit> doctor(const CommandCall &, CommandOutput &output, Environment &environment)
{
    const QList<Finding> findings = {checkDataFolder(environment.dataFolder()), checkContent(environment.shippedContent()),
                                     checkPlugins(environment.plugins()), checkDatabase(environment)};
    QJsonArray list;
    bool good = true;
    for (const Finding &finding : findings) {
        good &= finding.good;
        output.line(u"%1  %2: %3"_s.arg((finding.good ? Text::tr("good") : Text::tr("wrong")).leftJustified(8), finding.what, finding.detail));
        list.append(QJsonObject{{u"what"_s, finding.what}, {u"good"_s, finding.good}, {u"detail"_s, finding.detail}});
    }
    output.json({{u"good"_s, good}, {u"findings"_s, list}});
    return good ? Exit::Done : Exit::Problems;
}

}  // namespace vestibule::cli
