// Amounts and dates as people write them, in English and Russian.
#pragma once
#include <QDate>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace vestibule::documents {

// In ten-thousandths, so that prices, sums and percentages are compared exactly. "1 234,50 ₽", "1,234.50", "RUB 1234.5", "20 %".
// Nothing when anything but one number, a currency or a per cent sign stands there, or beyond ±900 billion. A comma before three digits
// parts thousands in English and begins the decimals elsewhere: "1,234". Where no language is said such a number is none.
[[nodiscard]] std::optional<qint64> amountOf(const QString &text, const QString &language = {});
// What stands with the number: "RUB", "USD", "EUR", "GBP", "%"; empty without any.
[[nodiscard]] QString unitOf(const QString &text);
inline constexpr qint64 AmountUnit = 10'000;
// "1234.5" with at least `decimals` decimals.
[[nodiscard]] QString amountText(qint64 amount, int decimals = 0);

// As a document in this language writes sums: "28 602,10" in Russian, "28,602.10" in English; rounded to the minor unit.
[[nodiscard]] QString moneyText(qint64 amount, const QString &language);

// … and numbers: "1 200", "0,5"; with at least `decimals` decimals.
[[nodiscard]] QString numberText(qint64 amount, const QString &language, int decimals = 0);

// Rounded half away from zero, to a ten-thousandth; nothing beyond ±2·10¹⁸ of them.
[[nodiscard]] std::optional<qint64> timesAmount(qint64 a, qint64 b);
// … and to the minor unit, a hundredth.
[[nodiscard]] qint64 toMinorUnit(qint64 amount);
// quantity × price, less `percent` of it: each step to the minor unit, as the price gym reckons.
[[nodiscard]] std::optional<qint64> lineAmount(qint64 quantity, qint64 price, qint64 percent = 0);

// "2026-03-05", "05.03.2026", "05.03.26" of this century, "5 March 2026", "March 5, 2026", "«5» марта 2026 г."
[[nodiscard]] std::optional<QDate> dateOf(const QString &text);

// A string or a number as it is written into a document.
[[nodiscard]] QString textOf(const QJsonValue &value);

}  // namespace vestibule::documents
