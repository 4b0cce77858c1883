#include "compose/machinestate.h"

#include <QSettings>

#include <utility>

namespace vestibule::compose {

namespace {

constexpr int CollectMs = 400;  // whoever types sets a value at every key

void writeTo(const QString &file, const QString &group, const QVariantHash &values)
{
    QSettings settings(file, QSettings::IniFormat);
    settings.beginGroup(group);
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (it->isValid())
            settings.setValue(it.key(), *it);
        else
            settings.remove(it.key());
    }
    settings.sync();  // a crash must not forget it
    if (settings.status() != QSettings::NoError)
        qWarning("a choice could not be written to %s; it holds until the program closes", qPrintable(file));
}

}  // namespace

SettingsGroup::SettingsGroup(const QString &file, const QString &group) : m_file(file), m_group(group)
{
    QSettings settings(file, QSettings::IniFormat);
    settings.beginGroup(group);
    const QStringList keys = settings.allKeys();
    for (const QString &key : keys)
        m_values.insert(key, settings.value(key));
    m_writer.setMaxThreadCount(1);
    m_later.setSingleShot(true);
    m_later.setInterval(CollectMs);
    m_later.callOnTimeout([this] { write(); });
}

SettingsGroup::~SettingsGroup()
{
    write();
    m_writer.waitForDone();
}

void SettingsGroup::setPerson(const QString &person)
{
    write();
    m_person = person.isEmpty() ? QString() : person + u'/';
}

QVariant SettingsGroup::value(const QString &key, const QVariant &fallback) const
{
    return m_values.value(m_person + key, fallback);
}

void SettingsGroup::setValue(const QString &key, const QVariant &value)
{
    const QString place = m_person + key;
    if (value.isValid())
        m_values.insert(place, value);
    else
        m_values.remove(place);
    m_pending.insert(place, value);
    if (!m_later.isActive())
        m_later.start();
}

void SettingsGroup::write()
{
    m_later.stop();
    if (!m_pending.isEmpty())
        m_writer.start([file = m_file, group = m_group, values = std::exchange(m_pending, {})] { writeTo(file, group, values); });
}

}  // namespace vestibule::compose
