#include "compose/plugincontext.h"

namespace vestibule::compose {

void *PluginContext::service(const char *interfaceId, int version) noexcept
{
    if (version != 1)
        return nullptr;
    const QByteArray id(interfaceId);
    if (id == ILog::id)
        return &m_log;
    if (id == ISettings::id)
        return m_settings.get();
    if (id == ITables::id)
        return m_tables;
    return m_shared.byId.value(id, nullptr);
}

}  // namespace vestibule::compose
