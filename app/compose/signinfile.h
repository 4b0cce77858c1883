// Wrong passwords, kept in the machine's settings so that a restart does not forgive them.
#pragma once
#include "core/people/throttle.h"

#include <QMutex>
#include <QSettings>

namespace vestibule::compose {

// Thread-safe: the storage thread counts, the window asks.
class SignInFile : public core::SignInMemory
{
public:
    explicit SignInFile(const QString &file) : m_settings(file, QSettings::IniFormat) {}

    core::FailedSignIns failures(const QString &login) override;
    Result<void> remember(const QString &login, const core::FailedSignIns &failed) override;

private:
    QMutex m_mutex;
    QSettings m_settings;
};

}  // namespace vestibule::compose
