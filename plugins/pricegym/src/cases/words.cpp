#include "cases/words.h"

#include "cases/sentences.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace vestibule::pricegym {

using namespace Qt::StringLiterals;

namespace {

constexpr int Decimals = 2;
constexpr double MinorUnits = 100;

QString percentText(qint64 part)
{
    const bool whole = part % PerCent == 0, tenths = part % (PerCent / 10) == 0;
    return QLocale().toString(double(part) / PerCent, 'f', whole ? 0 : tenths ? 1 : 2);
}

QString dayText(qint64 julian)
{
    const QDate date = QDate::fromJulianDay(julian);
    const QLocale locale;
    // Figures between strokes are two days, one on each side of an ocean: the month is named.
    const QString format = dayFormat().contains(u'/') ? u"d MMM yyyy"_s : dayFormat();
    return u"%1, %2"_s.arg(locale.dayName(date.dayOfWeek(), QLocale::ShortFormat), locale.toString(date, format));
}

// Sentences with every id are in sentences.cpp; one that is not there shows its id, and a test finds it.
QString said(std::span<const Sentence> sentences, const char *context, QLatin1String id)
{
    const auto found = std::ranges::find_if(sentences, [id](const Sentence &one) { return id == QLatin1String(one.id); });
    return found == sentences.end() ? QString(id) : QCoreApplication::translate(context, found->text);
}

bool isKnown(std::span<const Sentence> sentences, QAnyStringView id)
{
    return std::ranges::any_of(sentences, [id](const Sentence &one) { return id == QLatin1String(one.id); });
}

QLatin1String latin(const QByteArray &id) { return QLatin1String(id.constData(), id.size()); }

}  // namespace

CaseWords::CaseWords(const QString &currency)
    : m_currency(currency == "RUB"_L1 ? u"₽"_s : currency == "EUR"_L1 ? u"€"_s : currency == "USD"_L1 ? u"$"_s : currency)
{
}

QString CaseWords::unit(Value::Type type) const
{
    return type == Value::Type::Amount ? m_currency : type == Value::Type::Percent ? u"%"_s : QString();
}

QString CaseWords::value(const Value &value) const
{
    const QLocale locale;
    switch (value.type) {
    case Value::Type::Amount: return locale.toString(double(value.number) / MinorUnits, 'f', Decimals) + u'\u00a0' + m_currency;
    case Value::Type::Percent: return percentText(value.number) + u"\u00a0%"_s;
    case Value::Type::Index: return percentText(value.number).replace(u'-', u'−');
    case Value::Type::Day: return dayText(value.number);
    case Value::Type::Time: return QTime(int(value.number) / 60, int(value.number) % 60).toString(u"HH:mm"_s);
    case Value::Type::Text: return value.text;
    case Value::Type::Count:
    case Value::Type::Choice: break;
    }
    return locale.toString(value.number);
}

QString CaseWords::answer(const Field &field, qint64 given) const
{
    return field.type == Value::Type::Choice ? choices(field).value(given) : value({field.type, given, {}});
}

QString CaseWords::bareAnswer(const Field &field, qint64 given) const
{
    QString text = answer(field, given);
    if (const QString behind = u'\u00a0' + unit(field.type); behind.size() > 1 && text.endsWith(behind))
        text.chop(behind.size());
    return text;
}

QString CaseWords::filled(const QString &sentence, const QList<Value> &values) const
{
    QString result;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int gap = sentence[i] == u'%' && i + 1 < sentence.size() ? sentence[i + 1].digitValue() : -1;
        if (gap >= 1 && gap <= values.size()) {
            result += value(values[gap - 1]);
            ++i;  // the digit
        } else {
            result += sentence[i];
        }
    }
    return result;
}

QString CaseWords::title(const QString &kind) { return said(kindTitles(), "GymTitle", latin(kind.toLatin1())); }
QString CaseWords::question(const QString &kind) { return said(kindQuestions(), "GymQuestion", latin(kind.toLatin1())); }
QString CaseWords::hint(const QString &kind) { return said(kindHints(), "GymHint", latin(kind.toLatin1())); }
QString CaseWords::factLabel(const Line &fact) { return said(factLabels(), "GymFact", fact.id); }
QString CaseWords::fieldLabel(const QByteArray &id) { return said(fieldLabels(), "GymField", latin(id)); }
QString CaseWords::fieldLabel(const Field &field) { return said(fieldLabels(), "GymField", field.id); }
QString CaseWords::stepText(const Line &step) const { return filled(said(steps(), "GymStep", step.id), step.values); }
QString CaseWords::mistakeText(QLatin1String id) { return said(mistakes(), "GymMistake", id); }

// Most choices are names.
QStringList CaseWords::choices(const Field &field)
{
    QStringList texts;
    for (const QString &choice : field.choices)
        texts.append(isKnown(choiceTexts(), choice) ? said(choiceTexts(), "GymChoice", latin(choice.toLatin1())) : choice);
    return texts;
}

// Most facts are one value.
QString CaseWords::factText(const Line &fact) const
{
    return isKnown(factTexts(), fact.id) ? filled(said(factTexts(), "GymFactText", fact.id), fact.values) : value(fact.values.value(0));
}

}  // namespace vestibule::pricegym
