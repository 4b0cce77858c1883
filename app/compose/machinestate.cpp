#include "compose/machinestate.h"

namespace vestibule::compose {

SettingsGroup::SettingsGroup(const QString &file, const QString &group) : m_settings(file, QSettings::IniFormat), m_group(group + u'/')
{
    m_writer.setMaxThreadCount(1);
}

SettingsGroup::~SettingsGroup() { m_writer.waitForDone(); }

QVariant SettingsGroup::value(const QString &key, const QVariant &fallback) const
{
    const auto set = m_set.constFind(key);
    return set != m_set.cend() ? *set : m_settings.value(m_group + key, fallback);
}

void SettingsGroup::setValue(const QString &key, const QVariant &value)
{
    m_set.insert(key, value);
    m_writer.start([file = m_settings.fileName(), key = m_group + key, value] {
        QSettings settings(file, QSettings::IniFormat);
        settings.setValue(key, value);
        settings.sync();  // small and rare; a crash must not forget it
        if (settings.status() != QSettings::NoError)
            qWarning("a choice could not be written to %s; it holds until the program closes", qPrintable(file));
    });
}

}  // namespace vestibule::compose
