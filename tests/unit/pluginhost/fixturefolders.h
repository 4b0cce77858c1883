// A shipped folder, a user folder and a data folder in a temporary place, filled with fixture plugins.
#pragma once
#include "pluginhost/pluginhost.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

class FixtureFolders
{
public:
    FixtureFolders()
    {
        for (const char *name : {"shipped", "user", "data"})
            if (!QDir(m_root.path()).mkdir(QLatin1String(name)))
                qFatal("cannot make a folder in %s", qPrintable(m_root.path()));
    }

    // `as`: the folder's name, when it differs from the fixture's.
    QString ship(const QString &fixture, const QString &as = {}) const { return copy(fixture, shipped(), as); }
    QString bring(const QString &fixture, const QString &as = {}) const { return copy(fixture, user(), as); }

    [[nodiscard]] QString shipped() const { return m_root.filePath(QStringLiteral("shipped")); }
    [[nodiscard]] QString user() const { return m_root.filePath(QStringLiteral("user")); }
    [[nodiscard]] QString data() const { return m_root.filePath(QStringLiteral("data")); }

    vestibule::pluginhost::Options options()
    {
        vestibule::pluginhost::Options options;
        options.shippedFolder = shipped();
        options.userFolder = user();
        options.dataFolder = data();
        options.context = [this](const vestibule::pluginhost::Manifest &) -> vestibule::HostContext & { return m_services; };
        return options;
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
    }

private:
    class NoServices final : public vestibule::HostContext
    {
    public:
        void *service(const char *, int) noexcept override { return nullptr; }
    };

    static QString copy(const QString &fixture, const QString &into, const QString &as)
    {
        const QDir source(QStringLiteral(VESTIBULE_BINARY_DIR "/fixtures/plugins/") + fixture);
        const QString target = into + u'/' + (as.isEmpty() ? fixture : as);
        if (!QDir().mkpath(target))
            qFatal("cannot make %s", qPrintable(target));
        for (const QString &name : source.entryList(QDir::Files))
            if (!QFile::copy(source.filePath(name), target + u'/' + name))
                qFatal("cannot copy %s", qPrintable(source.filePath(name)));
        closeToOthers(target);
        return target;
    }

    static void closeToOthers(const QString &folder)
    {
        const auto own = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
        QFile::setPermissions(folder, own);
        for (const QString &name : QDir(folder).entryList(QDir::Files))
            QFile::setPermissions(folder + u'/' + name, own);
    }

    QTemporaryDir m_root;
    NoServices m_services;
};

// "id state", in the host's order.
inline QStringList states(const vestibule::pluginhost::PluginHost &host)
{
    QStringList list;
    for (const vestibule::pluginhost::PluginRecord &record : host.records())
        list.append(record.manifest.id + u' ' + vestibule::pluginhost::stateWord(record.state));
    return list;
}
