// Identifiers. An id is a UUIDv7 in lower case without braces (RFC 9562); no order is ever read from it.
#pragma once
#include <vestibule/export.h>

#include <QString>

namespace vestibule {

// unixMs: milliseconds since 1970-01-01 UTC. Thread-safe.
[[nodiscard]] VESTIBULE_SDK_EXPORT QString uuid7(qint64 unixMs);
[[nodiscard]] VESTIBULE_SDK_EXPORT bool isUuid(QStringView text);

}  // namespace vestibule
