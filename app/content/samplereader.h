// sample.toml: the accounts of a made-up company, with published passwords.
#pragma once
#include "content/tomlreader.h"

#include <vestibule/roles.h>

#include <QHash>

namespace vestibule::content {

struct SampleAccount {
    QString login;
    Role role = Role::Trainee;
    QHash<QString, QString> names;  // by language
    QString password;
    QString mentor;  // login, or empty
};

[[nodiscard]] QList<SampleAccount> readSample(TomlTable root, const QStringList &languages);

}  // namespace vestibule::content
