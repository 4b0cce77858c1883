// A case in words: in the language of the interface, numbers as the default locale writes them.
#pragma once
#include "cases/case.h"

namespace vestibule::pricegym {

class CaseWords
{
public:
    // currency: ISO 4217; the number of minor units is taken to be 100.
    explicit CaseWords(const QString &currency);

    [[nodiscard]] QString value(const Value &value) const;
    [[nodiscard]] QString answer(const Field &field, qint64 given) const;
    // The same without its unit, as it stands in a field that has the unit beside it.
    [[nodiscard]] QString bareAnswer(const Field &field, qint64 given) const;
    // "%", "₽"; empty where nothing stands behind the number.
    [[nodiscard]] QString unit(Value::Type type) const;

    // What is wanted, in one or two sentences, and what to think of; by kind.
    [[nodiscard]] static QString title(const QString &kind);
    [[nodiscard]] static QString question(const QString &kind);
    [[nodiscard]] static QString hint(const QString &kind);

    [[nodiscard]] static QString factLabel(const Line &fact);
    [[nodiscard]] QString factText(const Line &fact) const;
    [[nodiscard]] static QString fieldLabel(const Field &field);
    [[nodiscard]] static QString fieldLabel(const QByteArray &id);
    [[nodiscard]] static QStringList choices(const Field &field);
    [[nodiscard]] QString stepText(const Line &step) const;
    [[nodiscard]] static QString mistakeText(QLatin1String id);

private:
    [[nodiscard]] QString filled(const QString &sentence, const QList<Value> &values) const;

    QString m_currency;
};

// What a person typed as the answer: with or without group separators, a comma or a point before the decimals, perhaps with its unit.
// Nothing when it is not an answer of that type. A choice is typed by its number, from 1.
[[nodiscard]] std::optional<qint64> readAnswer(const Field &field, const QString &typed);

// The locale's short form of a day, with a year of four digits.
[[nodiscard]] QString dayFormat();

// The right answer as one could type it.
[[nodiscard]] QString typedAnswer(const Field &field);

}  // namespace vestibule::pricegym
