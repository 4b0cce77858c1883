// What a plugin gets from the host: services, asked for by interface.
#pragma once
#include <vestibule/export.h>

namespace vestibule {

class HostContext
{
public:
    // Null when the host does not offer the interface in that version, or not in this session (before sign-in there are no
    // people, ledger, content, reviews, readiness, tables).
    [[nodiscard]] virtual void *service(const char *interfaceId, int version) noexcept = 0;

    template <class T>
    [[nodiscard]] T *get() noexcept
    {
        return static_cast<T *>(service(T::id, T::version));
    }

protected:
    ~HostContext() = default;
};

}  // namespace vestibule
