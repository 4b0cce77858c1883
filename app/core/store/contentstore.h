// Installed content: immutable, content-addressed files.
#pragma once
#include <vestibule/result.h>

#include <QByteArray>
#include <QMap>

namespace vestibule::core {

struct StoredVersion {
    QString id;     // hash over all files
    QString pack;
    QString label;
    qint64 installedAt = 0;  // ms UTC
};

class ContentStore
{
public:
    virtual ~ContentStore() = default;
    // Stores the files of a checked version; storing one that is there already changes nothing.
    [[nodiscard]] virtual Result<void> install(const StoredVersion &version, const QMap<QString, QByteArray> &files) = 0;
    [[nodiscard]] virtual Result<QList<StoredVersion>> versions() = 0;  // oldest first
    // The version named by the last `published` event; nullopt when none is in force.
    [[nodiscard]] virtual Result<std::optional<StoredVersion>> inForce() = 0;
    [[nodiscard]] virtual Result<QMap<QString, QByteArray>> files(const QString &version) = 0;
    [[nodiscard]] virtual Result<QByteArray> file(const QString &version, const QString &path) = 0;
};

}  // namespace vestibule::core
