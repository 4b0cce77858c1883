// The services of the host as one plugin, or the shell, gets them: shared ones, and those that are its own.
#pragma once
#include "compose/machinestate.h"

#include <vestibule/host.h>
#include <vestibule/services.h>
#include <vestibule/tables.h>

#include <QHash>

namespace vestibule::compose {

// What all contexts share. Null while it is not there: the session's services before sign-in, navigation on the command line.
struct SharedServices {
    QHash<QByteArray, void *> byId;

    template <class T>
    void offer(T *service)
    {
        byId.insert(T::id, static_cast<void *>(service));
    }
};

class PluginContext final : public HostContext
{
public:
    PluginContext(const SharedServices &shared, ILog &log, std::unique_ptr<SettingsGroup> settings)
        : m_shared(shared), m_log(log), m_settings(std::move(settings))
    {
    }

    void *service(const char *interfaceId, int version) noexcept override;
    // Whose settings they are from now on.
    void setPerson(const QString &id) { m_settings->setPerson(id); }
    // The plugin's own tables; null outside a session.
    void setTables(ITables *tables) { m_tables = tables; }

private:
    const SharedServices &m_shared;
    ILog &m_log;
    std::unique_ptr<SettingsGroup> m_settings;
    ITables *m_tables = nullptr;
};

}  // namespace vestibule::compose
