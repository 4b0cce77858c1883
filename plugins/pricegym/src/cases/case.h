// One case to reckon: what is known, what is asked with the right answers, and the way to them. Without words: words.h has those.
#pragma once
#include "pricing/money.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTime>

namespace vestibule::pricegym {

struct Value {
    enum class Type {
        Count,
        Amount,   // of money, in minor units
        Percent,  // millionths
        Index,    // millionths of a scale from −100 to 100, written without the sign of per cent
        Day,      // Julian day
        Time,     // minutes since midnight
        Choice,   // index among the field's choices
        Text
    };
    Type type = Type::Count;
    qint64 number = 0;
    QString text;

    bool operator==(const Value &) const = default;
};

[[nodiscard]] inline Value count(qint64 number) { return {Value::Type::Count, number, {}}; }
[[nodiscard]] inline Value money(Money amount) { return {Value::Type::Amount, amount, {}}; }
[[nodiscard]] inline Value percent(qint64 part) { return {Value::Type::Percent, part, {}}; }
[[nodiscard]] inline Value index(qint64 part) { return {Value::Type::Index, part, {}}; }
[[nodiscard]] inline Value day(QDate date) { return {Value::Type::Day, date.toJulianDay(), {}}; }
[[nodiscard]] inline Value timeOfDay(QTime time) { return {Value::Type::Time, time.hour() * 60 + time.minute(), {}}; }
[[nodiscard]] inline Value text(const QString &words) { return {Value::Type::Text, 0, words}; }

// Something with an id from the tables of words.cpp and what stands in its gaps: a known fact, or a step of the solution.
struct Line {
    QLatin1String id;
    QList<Value> values;
};

// A usual way to go wrong, recognised by its outcome.
struct Mistake {
    QLatin1String id;
    qint64 answer = 0;
};

struct Field {
    QLatin1String id;
    Value::Type type = Value::Type::Count;
    qint64 answer = 0;
    qint64 tolerance = 0;     // right from answer - tolerance to answer + tolerance
    QStringList choices;      // of a Choice: names, or ids that words.h has words for
    QList<Mistake> mistakes;  // none of them is right

    [[nodiscard]] bool accepts(qint64 given) const { return given >= answer - tolerance && given <= answer + tolerance; }
};

struct Case {
    QString kind;   // id of a kind, kinds.h
    int level = 0;
    quint32 seed = 0;
    QList<Line> facts;
    QList<Field> fields;
    QList<Line> steps;
};

}  // namespace vestibule::pricegym
