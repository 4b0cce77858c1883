// Money in minor units (kopecks, cents) and shares in millionths, reckoned in whole numbers only.
//
// Rounding, for the whole plugin: once per line of a calculation, to the minor unit, half up (away from zero).
#pragma once
#include <QtGlobal>

#include <optional>

namespace vestibule::pricegym {

using Money = qint64;  // minor units
using Ppm = int;       // millionths: 3 % = 30'000

inline constexpr Ppm Whole = 1'000'000;
inline constexpr Ppm PerCent = Whole / 100;

// number × factor / divisor, rounded as above. divisor > 0. Nothing when it does not fit into 64 bits.
[[nodiscard]] std::optional<qint64> scaled(qint64 number, qint64 factor, qint64 divisor);

[[nodiscard]] inline std::optional<Money> share(Money amount, Ppm part) { return scaled(amount, part, Whole); }
[[nodiscard]] inline std::optional<Money> times(Money price, qint64 units) { return scaled(price, units, 1); }

}  // namespace vestibule::pricegym
