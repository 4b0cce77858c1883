#include "amounts.h"

#include <QLocale>
#include <QRegularExpression>

namespace vestibule::mentoring {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Minor = 100;
constexpr qint64 Most = 1'000'000'000'000;

}  // namespace

QString unitText(Metric::Unit unit, const QString &currency)
{
    switch (unit) {
    case Metric::Unit::Count: return {};
    case Metric::Unit::Percent: return u"%"_s;
    case Metric::Unit::Minor: break;
    }
    return currency == "RUB"_L1 ? u"₽"_s : currency == "EUR"_L1 ? u"€"_s : currency == "USD"_L1 ? u"$"_s : currency;
}

QString amountText(Metric::Unit unit, qint64 value, const QString &currency)
{
    const QLocale locale;
    if (unit == Metric::Unit::Count)
        return locale.toString(value);
    const bool whole = unit != Metric::Unit::Minor || value % Minor == 0;
    const QString number = unit == Metric::Unit::Percent ? locale.toString(value)
        : whole                                          ? locale.toString(value / Minor)
                                                         : locale.toString(double(value) / Minor, 'f', 2);
    return number + u'\u00a0' + unitText(unit, currency);
}

QString typedText(Metric::Unit unit, qint64 value)
{
    if (unit != Metric::Unit::Minor || value % Minor == 0)
        return QString::number(unit == Metric::Unit::Minor ? value / Minor : value);
    const QString fraction = u"%1"_s.arg(value % Minor, 2, 10, '0'_L1);
    return QString::number(value / Minor) + QLocale().decimalPoint() + fraction;
}

std::optional<qint64> parseAmount(Metric::Unit unit, const QString &typed)
{
    // Groups of three may be parted by spaces of any width, or by commas; one or two digits after a comma or a point are kopecks.
    static const QRegularExpression grouped(uR"(^(\d{1,3}(?:[ \x{00a0}\x{202f}]\d{3})+|\d{1,3}(?:,\d{3})+|\d+)(?:[.,](\d{1,2}))?$)"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = grouped.match(typed.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    QString digits = match.captured(1);
    digits.removeIf([](QChar c) { return !c.isDigit(); });
    bool ok = false;
    const qint64 whole = digits.toLongLong(&ok);
    if (!ok || whole > Most)
        return std::nullopt;
    const QString fraction = match.captured(2);
    if (unit != Metric::Unit::Minor)
        return fraction.isEmpty() ? std::optional(whole) : std::nullopt;
    const qint64 value = whole * Minor + fraction.leftJustified(2, u'0').toLongLong();
    return value <= Most ? std::optional(value) : std::nullopt;
}

}  // namespace vestibule::mentoring
