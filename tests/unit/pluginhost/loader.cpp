// A process that loads every plugin of a folder and prints what became of each: "id state reason". For tests in which the
// process may die, and for plugins that were built outside the tree.
// plugin_loader SHIPPED-FOLDER DATA-FOLDER
#include "pluginhost/pluginhost.h"

#include <QGuiApplication>

#include <cstdio>

namespace {

class NoServices final : public vestibule::HostContext
{
public:
    void *service(const char *, int) noexcept override { return nullptr; }
};

}  // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    NoServices services;
    vestibule::pluginhost::Options options;
    options.shippedFolder = arguments[1];
    options.dataFolder = arguments[2];
    options.context = [&](const vestibule::pluginhost::Manifest &) -> vestibule::HostContext & { return services; };
    vestibule::pluginhost::PluginHost host(options);
    host.loadAll();
    for (const auto &record : host.records())
        std::printf("%s %s %s\n", qPrintable(record.manifest.id), stateWord(record.state).data(), qPrintable(record.reason()));
    return 0;
}
