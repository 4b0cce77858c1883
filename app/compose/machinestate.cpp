#include "compose/machinestate.h"

namespace vestibule::compose {

SettingsGroup::SettingsGroup(const QString &file, const QString &group) : m_settings(file, QSettings::IniFormat), m_group(group + u'/')
{
    m_writer.setMaxThreadCount(1);
}

SettingsGroup::~SettingsGroup() { m_writer.waitForDone(); }

QVariant SettingsGroup::value(const QString &key, const QVariant &fallback) const
{
    const QString place = m_group + m_person + key;
    const auto set = m_set.constFind(place);
    return set != m_set.cend() ? *set : m_settings.value(place, fallback);
}

void SettingsGroup::setValue(const QString &key, const QVariant &value)
{
    const QString place = m_group + m_person + key;
    m_set.insert(place, value);
    m_writer.start([file = m_settings.fileName(), place, value] {
        QSettings settings(file, QSettings::IniFormat);
        settings.setValue(place, value);
        settings.sync();  // small and rare; a crash must not forget it
        if (settings.status() != QSettings::NoError)
            qWarning("a choice could not be written to %s; it holds until the program closes", qPrintable(file));
    });
}

}  // namespace vestibule::compose
