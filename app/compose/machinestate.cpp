#include "compose/machinestate.h"

namespace vestibule::compose {

SettingsGroup::SettingsGroup(const QString &file, const QString &group) : m_settings(file, QSettings::IniFormat), m_group(group + u'/')
{
}

QVariant SettingsGroup::value(const QString &key, const QVariant &fallback) const
{
    return m_settings.value(m_group + key, fallback);
}

void SettingsGroup::setValue(const QString &key, const QVariant &value)
{
    m_settings.setValue(m_group + key, value);
    m_settings.sync();  // small and rare; a crash must not forget it
}

}  // namespace vestibule::compose
