#include "localetext.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace vestibule::ui {

namespace {

QDate fromIso(const QString &iso) { return QDate::fromString(iso, Qt::ISODate); }

QString shortFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    static const QRegularExpression year(u"y+"_s);
    return format.replace(year, u"yyyy"_s);
}

// Day, month and year in words; without the weekday, and without the "г." that would double a full stop.
QString longFormat()
{
    static const QRegularExpression surplus(u"^dddd,?\\s*|,?\\s*dddd|\\s*'г'\\.$"_s);
    return QLocale().dateFormat(QLocale::LongFormat).remove(surplus);
}

// Where the short form is of figures between strokes, "06/12/2026" is two days, one on each side of an ocean: the month is named.
QString shownFormat()
{
    const QString format = shortFormat();
    return format.contains(u'/') ? longFormat().replace(u"MMMM"_s, u"MMM"_s) : format;
}

}  // namespace

QString LocaleText::isoDate(const QString &typed)
{
    const QString text = typed.simplified();
    QDate date = fromIso(text);
    for (const QString &format : {shownFormat(), longFormat(), shortFormat(), u"d.M.yyyy"_s})
        if (!date.isValid())
            date = QLocale().toDate(text, format);
    return date.isValid() && date.year() >= 1900 && date.year() < 2200 ? date.toString(Qt::ISODate) : QString();
}

QString LocaleText::shortDate(const QString &iso)
{
    const QDate date = fromIso(iso);
    return date.isValid() ? QLocale().toString(date, shownFormat()) : QString();
}

QString LocaleText::longDate(const QString &iso)
{
    const QDate date = fromIso(iso);
    return date.isValid() ? QLocale().toString(date, longFormat()) : QString();
}

QString LocaleText::addDays(const QString &iso, int days)
{
    const QDate date = fromIso(iso);
    return date.isValid() ? date.addDays(days).toString(Qt::ISODate) : QString();
}

QString LocaleText::today() { return QDate::currentDate().toString(Qt::ISODate); }

QVariant LocaleText::wholeNumber(const QString &typed)
{
    QString text = typed;
    // Whatever kind of space the locale groups with, people type the one on the keyboard.
    static const QRegularExpression spaces(u"[\\s\\x{00A0}\\x{202F}]"_s, QRegularExpression::UseUnicodePropertiesOption);
    text.remove(spaces).remove(QLocale().groupSeparator());
    bool isNumber = false;
    const qlonglong value = text.toLongLong(&isNumber);
    constexpr qlonglong exact = 1LL << 53;  // beyond it a QML number is no longer the one that was typed
    return isNumber && qAbs(value) <= exact ? QVariant(double(value)) : QVariant();
}

QString LocaleText::number(double value, int decimals) { return QLocale().toString(value, 'f', decimals); }

}  // namespace vestibule::ui
