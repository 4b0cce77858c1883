#include "cases/words.h"

#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace vestibule::pricegym {

using namespace Qt::StringLiterals;

namespace {

constexpr int MoneyDecimals = 2, PercentDecimals = 4;

// In units of the last of so many decimals. Groups of three may be parted by spaces of any width and by commas; where the comma is the
// decimal mark of the reader's language, a single one is that.
std::optional<qint64> readNumber(QString typed, int decimals)
{
    typed.remove(QRegularExpression(uR"([\s%₽€$]|RUB|EUR|USD)"_s, QRegularExpression::UseUnicodePropertiesOption));
    typed.replace(u'−', u'-');
    static const QRegularExpression number(uR"(^(-?)(\d{1,3}(?:,\d{3})+|\d+)(?:[.,](\d+))?$)"_s);
    static const QRegularExpression oneComma(u"^-?[0-9]+,[0-9]+$"_s);
    if (QLocale().decimalPoint() == ","_L1 && oneComma.match(typed).hasMatch())
        typed.replace(u',', u'.');
    const QRegularExpressionMatch match = number.match(typed);
    const QString fraction = match.captured(3);
    if (!match.hasMatch() || fraction.size() > decimals)
        return std::nullopt;
    const QString digits = match.captured(2).remove(u',') + fraction.leftJustified(decimals, u'0');
    bool fits = false;
    const qint64 size = digits.toLongLong(&fits);
    return fits ? std::optional(match.captured(1).isEmpty() ? size : -size) : std::nullopt;
}

std::optional<qint64> readDay(const QString &typed)
{
    const QString text = typed.trimmed();
    for (const QDate &date : {QDate::fromString(text, Qt::ISODate), QLocale().toDate(text, dayFormat()), QDate::fromString(text, u"d.M.yyyy"_s)})
        if (date.isValid())
            return date.toJulianDay();
    return std::nullopt;
}

}  // namespace

QString dayFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(u"yyyy"_s))
        format.replace(u"yy"_s, u"yyyy"_s);
    return format;
}

std::optional<qint64> readAnswer(const Field &field, const QString &typed)
{
    switch (field.type) {
    case Value::Type::Count: return readNumber(typed, 0);
    case Value::Type::Amount: return readNumber(typed, MoneyDecimals);
    case Value::Type::Percent:
    case Value::Type::Index: return readNumber(typed, PercentDecimals);
    case Value::Type::Day: return readDay(typed);
    case Value::Type::Choice: break;
    case Value::Type::Time:
    case Value::Type::Text: return std::nullopt;
    }
    const auto number = readNumber(typed, 0);
    return number && *number >= 1 && *number <= field.choices.size() ? std::optional(*number - 1) : std::nullopt;
}

QString typedAnswer(const Field &field)
{
    const auto decimal = [&field](int decimals) { return QString::number(double(field.answer) / std::pow(10, decimals), 'f', decimals); };
    switch (field.type) {
    case Value::Type::Amount: return decimal(MoneyDecimals);
    case Value::Type::Percent:
    case Value::Type::Index: return decimal(PercentDecimals);
    case Value::Type::Day: return QDate::fromJulianDay(field.answer).toString(Qt::ISODate);
    case Value::Type::Choice: return QString::number(field.answer + 1);
    default: return QString::number(field.answer);
    }
}

}  // namespace vestibule::pricegym
