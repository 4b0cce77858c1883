#include "values/values.h"

#include <QLocale>
#include <QRegularExpression>

#include <limits>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

// Digits with one kind of grouping and at most one decimal mark → digits with a point; empty when it is no number.
QString plainNumber(QString text, const QString &language)
{
    static const QRegularExpression grouping(u"(?<=\\d)[\\s\u00a0\u202f\u2009'](?=\\d{3}(?!\\d))"_s);
    text.remove(grouping);
    static const QRegularExpression decimal(u"^[+-]?\\d+(?:[.,]\\d+)?$"_s);
    static const QRegularExpression english(u"^[+-]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?$"_s);
    static const QRegularExpression german(u"^[+-]?\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?$"_s);
    // A single mark before three digits says neither by itself.
    static const QRegularExpression eitherWay(u"^[+-]?[1-9]\\d{0,2},\\d{3}$"_s);
    if (eitherWay.match(text).hasMatch() && language.isEmpty())
        return {};
    if (eitherWay.match(text).hasMatch() && language.startsWith("en"_L1))
        return text.remove(u',');
    const bool single = text.count(u',') + text.count(u'.') == 1;
    if (!single && english.match(text).hasMatch())
        return text.remove(u',');
    if (!single && german.match(text).hasMatch())
        return text.remove(u'.').replace(u',', u'.');
    return decimal.match(text).hasMatch() ? text.replace(u',', u'.') : QString();
}

// By its name, or by three letters of it or more.
int monthOf(const QString &word)
{
    static const QList<QStringList> names{u"january february march april may june july august september october november december"_s.split(u' '),
                                          u"января февраля марта апреля мая июня июля августа сентября октября ноября декабря"_s.split(u' '),
                                          u"январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь"_s.split(u' ')};
    const QString lower = word.toLower();
    for (const QStringList &months : names)
        for (int i = 0; i < 12; ++i)
            if (lower.size() >= 3 && months[i].startsWith(lower))
                return i + 1;
    return lower == "sept"_L1 ? 9 : 0;
}

// Who writes the day of the week in front says nothing wrong; nobody checks it.
QString withoutWeekday(const QString &text)
{
    static const QRegularExpression weekday(u"^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|понедельник|вторник|среда"
                                            "|четверг|пятница|суббота|воскресенье|пн|вт|ср|чт|пт|сб|вс)\\.?,?\\s+"_s,
                                            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QString rest = text;
    return rest.remove(weekday);
}

// What a unit is written as, and what it is.
const QRegularExpression &unitMark()
{
    static const QRegularExpression mark(u"(?<RUB>₽|\\b(?:rub(?:les?)?|roubles?|руб(?:л[а-я]+)?|р)\\b\\.?)|(?<USD>\\$|\\b(?:usd|долл)\\b\\.?)|(?<EUR>€|\\b(?:eur|евро)\\b)"
                                         "|(?<GBP>£|\\bgbp\\b)|(?<percent>%)"_s,
                                         QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return mark;
}

// "86 738 руб. 73 коп." is 86738.73.
QString withMinorUnits(QString text)
{
    static const QRegularExpression minor(u"^(\\D*[\\d\\s\u00a0\u202f]*\\d)\\s*(руб\\S*|р\\.)\\s*(\\d{2})\\s*коп\\S*$"_s,
                                          QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return text.replace(minor, u"\\1.\\3 \\2"_s);
}

}  // namespace

QString unitOf(const QString &text)
{
    const auto found = unitMark().match(text);
    for (const QString &unit : {u"RUB"_s, u"USD"_s, u"EUR"_s, u"GBP"_s})
        if (!found.captured(unit).isEmpty())
            return unit;
    return found.captured(u"percent"_s);
}

std::optional<qint64> amountOf(const QString &text, const QString &language)
{
    QString digits = withMinorUnits(text.trimmed());
    digits.replace(u'\u2212', u'-');
    digits = plainNumber(digits.remove(unitMark()).trimmed(), language);
    if (digits.isEmpty())
        return {};
    const bool negative = digits.startsWith(u'-');
    static const QRegularExpression sign(u"^[+-]"_s);
    digits.remove(sign);
    const QString whole = digits.section(u'.', 0, 0);
    QString fraction = digits.section(u'.', 1);
    while (fraction.size() > 4 && fraction.endsWith(u'0'))
        fraction.chop(1);
    if (whole.size() > 12 || fraction.size() > 4)
        return {};
    const qint64 amount = whole.toLongLong() * AmountUnit + fraction.leftJustified(4, u'0').toLongLong();
    if (amount > 900'000'000'000 * AmountUnit)
        return {};
    return negative ? -amount : amount;
}

QString amountText(qint64 amount, int decimals)
{
    const qint64 size = std::abs(amount);
    QString fraction = QString::number(size % AmountUnit).rightJustified(4, u'0');
    while (fraction.size() > decimals && fraction.endsWith(u'0'))
        fraction.chop(1);
    return (amount < 0 ? u"-"_s : QString()) + QString::number(size / AmountUnit) + (fraction.isEmpty() ? QString() : u'.' + fraction);
}

QString moneyText(qint64 amount, const QString &language)
{
    constexpr qint64 hundredth = AmountUnit / 100;
    const QLocale locale(language);
    const qint64 rounded = toMinorUnit(amount);
    const qint64 size = std::abs(rounded);
    const QString text = locale.toString(size / AmountUnit) + locale.decimalPoint() + QString::number(size % AmountUnit / hundredth).rightJustified(2, u'0');
    return rounded < 0 ? u'\u2212' + text : text;
}

QString numberText(qint64 amount, const QString &language, int decimals)
{
    const QLocale locale(language);
    const qint64 size = std::abs(amount);
    const QString fraction = amountText(size % AmountUnit, decimals).sliced(1);  // ".5", or nothing
    const QString text = locale.toString(size / AmountUnit) + (fraction.isEmpty() ? QString() : locale.decimalPoint() + fraction.sliced(1));
    return amount < 0 ? u'\u2212' + text : text;
}

std::optional<qint64> timesAmount(qint64 a, qint64 b)
{
    __extension__ typedef __int128 Wide;
    const Wide exact = Wide(a) * b;
    const Wide half = exact < 0 ? -AmountUnit / 2 : AmountUnit / 2;
    const Wide rounded = (exact + half) / AmountUnit;
    if (rounded > std::numeric_limits<qint64>::max() / 4 || rounded < std::numeric_limits<qint64>::min() / 4)
        return {};
    return qint64(rounded);
}

qint64 toMinorUnit(qint64 amount)
{
    constexpr qint64 hundredth = AmountUnit / 100;
    return (amount + (amount < 0 ? -hundredth / 2 : hundredth / 2)) / hundredth * hundredth;
}

std::optional<qint64> lineAmount(qint64 quantity, qint64 price, qint64 percent)
{
    const auto full = timesAmount(quantity, price);
    const auto off = full ? timesAmount(toMinorUnit(*full), percent / 100) : std::nullopt;
    return off ? std::optional(toMinorUnit(*full) - toMinorUnit(*off)) : std::nullopt;
}

std::optional<QDate> dateOf(const QString &text)
{
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{2})-(\\d{2})$"_s);
    static const QRegularExpression dotted(u"^(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4}|\\d{2})\\s*(?:г\\.?)?$"_s);
    static const QRegularExpression dayFirst(u"^(?:the\\s+)?[«“\"]?(\\d{1,2})(?:st|nd|rd|th)?[»”\"]?\\s+(?:of\\s+)?(\\p{L}+)\\.?,?\\s+(\\d{4})\\s*(?:г\\.?|года)?$"_s);
    static const QRegularExpression monthFirst(u"^(\\p{L}+)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})$"_s);
    const QString trimmed = withoutWeekday(text.simplified());
    const auto made = [](int year, int month, int day) {
        const QDate date(year, month, day);
        return date.isValid() ? std::optional(date) : std::nullopt;
    };
    if (const auto m = iso.match(trimmed); m.hasMatch())
        return made(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt());
    if (const auto m = dotted.match(trimmed); m.hasMatch())
        return made(m.captured(3).toInt() + (m.capturedLength(3) == 2 ? 2000 : 0), m.captured(2).toInt(), m.captured(1).toInt());
    if (const auto m = dayFirst.match(trimmed); m.hasMatch())
        return made(m.captured(3).toInt(), monthOf(m.captured(2)), m.captured(1).toInt());
    if (const auto m = monthFirst.match(trimmed); m.hasMatch())
        return made(m.captured(3).toInt(), monthOf(m.captured(1)), m.captured(2).toInt());
    return {};
}

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest) : value.toString();
}

}  // namespace vestibule::documents
