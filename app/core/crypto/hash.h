// BLAKE2b-256 and the one way in which bytes are written as text: lower-case hex.
#pragma once
#include <QByteArray>
#include <QString>

#include <optional>

namespace vestibule::core {

inline constexpr qsizetype HashBytes = 32;

[[nodiscard]] QByteArray hash256(QByteArrayView bytes);  // 32 raw bytes
[[nodiscard]] QString hashHex(QByteArrayView bytes);     // 64 hex digits

[[nodiscard]] QString hexOf(QByteArrayView bytes);
// Strict: exactly `size` bytes in lower-case hex, else nullopt. Two different texts never give the same bytes.
[[nodiscard]] std::optional<QByteArray> bytesOfHex(QStringView text, qsizetype size);

}  // namespace vestibule::core
