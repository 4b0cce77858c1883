#include "pluginhost/pluginlibrary.h"

#include "pluginhost/text.h"

#include <boost/dll/library_info.hpp>
#include <boost/dll/shared_library.hpp>

#include <QFileInfo>

#include <algorithm>
#include <exception>
#include <string>
#include <type_traits>
#include <vector>

namespace vestibule::pluginhost {
namespace {

std::unexpected<Error> refuse(ErrorCode code, const QString &what, const QString &todo, const QString &detail = {})
{
    return fail(code, what, todo, Text::tr("The plugin is left out."), detail);
}

// Leaked on purpose: it must outlive every object of every plugin, and static destructors run in no order we know.
std::vector<boost::dll::shared_library> &loadedLibraries()
{
    static auto *libraries = new std::vector<boost::dll::shared_library>;
    return *libraries;
}

QString qtVersion(quint32 version) { return QStringLiteral("Qt %1.%2").arg(version >> 16).arg((version >> 8) & 0xff); }

QString compiler(const AbiStamp &stamp)
{
    const QString family = stamp.compilerFamily == 1 ? QStringLiteral("GCC") : QStringLiteral("Clang");
    return QStringLiteral("%1, libstdc++ %2").arg(family).arg(stamp.glibcxxRelease);
}

QString buildType(quint32 type)
{
    QString text = type & 1 ? QStringLiteral("debug") : QStringLiteral("release");
    if (type & 2)
        text += QStringLiteral(" + address sanitizer");
    if (type & 4)
        text += QStringLiteral(" + thread sanitizer");
    return text;
}

QString sdkVersion(const AbiStamp &stamp) { return QStringLiteral("SDK %1.%2").arg(stamp.sdkMajor).arg(stamp.sdkMinor); }

}  // namespace

QString stampDifference(const AbiStamp &plugin, const AbiStamp &host)
{
    if (plugin.magic != host.magic || plugin.size != host.size)
        return Text::tr("its stamp cannot be read");
    QStringList differences;
    const auto compare = [&](const QString &theirs, const QString &ours) {
        if (theirs != ours)
            differences.append(Text::tr("%1 instead of %2").arg(theirs, ours));
    };
    if (plugin.sdkMajor != host.sdkMajor || plugin.sdkMinor > host.sdkMinor)
        compare(sdkVersion(plugin), sdkVersion(host));
    compare(qtVersion(plugin.qtVersion), qtVersion(host.qtVersion));
    compare(compiler(plugin), compiler(host));
    compare(buildType(plugin.buildType), buildType(host.buildType));
    return differences.join(QStringLiteral(", "));
}

Result<void> inspectLibrary(const QString &path)
{
    try {
        boost::dll::library_info info(path.toStdString());
        const std::vector<std::string> aliases = info.symbols("boostdll");
        for (const char *alias : {StampAlias, FactoryAlias})
            if (std::ranges::find(aliases, alias) == aliases.end())
                return refuse(ErrorCode::Unsupported, Text::tr("%1 is not a Vestibule plugin: it does not export %2.").arg(path, QLatin1String(alias)),
                              Text::tr("Write VESTIBULE_PLUGIN(…) in one of the plugin's sources, and build it again."));
    } catch (const std::exception &e) {
        return refuse(ErrorCode::Malformed, Text::tr("The file %1 is not a library for this machine.").arg(path),
                      Text::tr("Install the plugin again, built for this system."), QString::fromLocal8Bit(e.what()));
    }
    return {};
}

Result<PluginFactory> loadLibrary(const QString &id, const QString &path)
{
    using boost::dll::load_mode::rtld_local;
    using boost::dll::load_mode::rtld_now;
    try {
        const std::string absolute = QFileInfo(path).absoluteFilePath().toStdString();
        const auto &library = loadedLibraries().emplace_back(absolute, rtld_now | rtld_local);
        const auto &stamp = library.get_alias<const AbiStamp>(StampAlias);
        if (const QString difference = stampDifference(stamp, currentAbi()); !difference.isEmpty())
            return refuse(ErrorCode::Unsupported, Text::tr("The plugin “%1” was built for another Vestibule: %2.").arg(id, difference),
                          Text::tr("Build the plugin again with this Vestibule's SDK."));
        return &library.get_alias<std::remove_pointer_t<PluginFactory>>(FactoryAlias);
    } catch (const std::exception &e) {
        // Boost's error code only says "bad file descriptor"; the cause is in the text.
        return refuse(ErrorCode::Unsupported, Text::tr("The library of the plugin “%1” cannot be loaded: %2.").arg(id, QString::fromLocal8Bit(e.what())),
                      Text::tr("Build the plugin again, or install the libraries it needs."), QString::fromLocal8Bit(e.what()));
    }
}

}  // namespace vestibule::pluginhost
