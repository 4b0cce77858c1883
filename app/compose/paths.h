// Where the parts of an installation and of a person's data are.
#pragma once
#include <QString>
#include <QStringList>

namespace vestibule::compose {

// The installed tree and the build tree have the same shape: bin/, lib/vestibule/plugins, share/vestibule.
struct Installation {
    QString plugins;  // folder of the shipped plugins
    QString content;  // folder of the shipped packs

    // Found from the running program; needs no QCoreApplication.
    [[nodiscard]] static Installation find();
};

struct DataFolder {
    QString root;

    // Empty `chosen` = the platform's place for application data.
    [[nodiscard]] static DataFolder at(const QString &chosen);
    [[nodiscard]] QString database() const { return root + QStringLiteral("/vestibule.db"); }
    [[nodiscard]] QString settings() const { return root + QStringLiteral("/vestibule.ini"); }
    [[nodiscard]] QString plugins() const { return root + QStringLiteral("/plugins"); }
    [[nodiscard]] QString logs() const { return root + QStringLiteral("/logs"); }
};

}  // namespace vestibule::compose
