// What is remembered per machine, in vestibule.ini of the data folder: choices of the window and of plugins, where the database
// is, wrong passwords. Not facts. Thread-safe as QSettings is: one object per thread that uses it.
#pragma once
#include <vestibule/services.h>

#include <QSettings>

namespace vestibule::compose {

// One group of the file: "shell", or a plugin's id.
class SettingsGroup final : public ISettings
{
public:
    SettingsGroup(const QString &file, const QString &group);
    [[nodiscard]] QVariant value(const QString &key, const QVariant &fallback = {}) const override;
    void setValue(const QString &key, const QVariant &value) override;

private:
    mutable QSettings m_settings;
    QString m_group;
};

}  // namespace vestibule::compose
