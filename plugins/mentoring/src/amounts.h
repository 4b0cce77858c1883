// Numbers of metrics as people write them: counts, per cent, money in minor units. In the language of the default locale.
#pragma once
#include <vestibule/programme.h>

#include <QString>

#include <optional>

namespace vestibule::mentoring {

// "30", "85 %", "1,250.50 ₽". currency: ISO 4217; the number of minor units is taken to be 100.
[[nodiscard]] QString amountText(Metric::Unit unit, qint64 value, const QString &currency);

// The same without the unit, as one would type it: "1250.50".
[[nodiscard]] QString typedText(Metric::Unit unit, qint64 value);

// "%", "₽", or empty for a count.
[[nodiscard]] QString unitText(Metric::Unit unit, const QString &currency);

// Reads what was typed, with group separators or without, comma or point before the kopecks. Nullopt when it is not a number
// from 0 to 10^12 in the unit's precision. Blank text is not a number either.
[[nodiscard]] std::optional<qint64> parseAmount(Metric::Unit unit, const QString &typed);

}  // namespace vestibule::mentoring
